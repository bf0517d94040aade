package be.tandem.process.security;

import static be.tandem.network.Role.ADMIN;
import static be.tandem.network.Role.CARE_PROVIDER;
import static be.tandem.network.Role.CASE_MANAGER_CARE;
import static be.tandem.network.Role.CASE_MANAGER_WORK;
import static be.tandem.network.Role.NETWORK_COORDINATOR;
import static be.tandem.network.Role.PROCESS_OWNER;
import static be.tandem.network.Role.REFERRER;
import static be.tandem.network.Role.TEAM_LEAD_CARE;
import static be.tandem.network.Role.TEAM_LEAD_WORK;
import static be.tandem.network.Role.VDAB_MANAGER;
import static be.tandem.network.Role.VDAB_MEDIATOR;
import static be.tandem.network.Role.WORK_PROVIDER;

import be.tandem.network.Region;
import be.tandem.network.Role;
import be.tandem.process.visibility.Supervision;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;

/** Who may do what in the engine, apart from tasks. Short on purpose: what is not here is refused. */
final class RoleRights {

    static final String EVERYONE = "*";
    /** The one process that is offered only where it is switched on (H8). */
    static final String PLAN_EXTENSION = "planExtension";
    private static final String ANY = "*";

    /** Who may be away, and who leads them; the form says for whom exactly. */
    private static final List<String> ABSENCES = groups(CASE_MANAGER_WORK, CASE_MANAGER_CARE, WORK_PROVIDER, CARE_PROVIDER,
            TEAM_LEAD_WORK, TEAM_LEAD_CARE, NETWORK_COORDINATOR);

    /** A right of some groups on one resource. */
    record Right(List<String> groups, Resource resource, String id, List<Permission> permissions) {
    }

    private RoleRights() {
    }

    static List<Right> all() {
        return Stream.of(everyone(), starters(), cockpit(), administration(), deployment())
                .flatMap(List::stream).toList();
    }

    /** Names of colleagues, and models: they hold nothing about a participant. */
    private static List<Right> everyone() {
        return List.of(
                right(List.of(EVERYONE), Resources.APPLICATION, "tasklist", Permissions.ACCESS),
                right(List.of(EVERYONE), Resources.PROCESS_DEFINITION, ANY, Permissions.READ),
                right(List.of(EVERYONE), Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE),
                right(List.of(EVERYONE), Resources.USER, ANY, Permissions.READ),
                right(List.of(EVERYONE), Resources.GROUP, ANY, Permissions.READ));
    }

    private static List<Right> starters() {
        return List.of(
                start("activationTrajectory", groups(REFERRER, VDAB_MEDIATOR)),
                start("earlyStopProposal", groups(CASE_MANAGER_WORK, CASE_MANAGER_CARE)),
                start("adHocAction", groups(CASE_MANAGER_WORK, CASE_MANAGER_CARE)),
                start("interruptionReport", groups(CASE_MANAGER_WORK, CASE_MANAGER_CARE)),
                start(PLAN_EXTENSION, groups(CASE_MANAGER_WORK, CASE_MANAGER_CARE)),
                start("otherPersonRequest", groups(CASE_MANAGER_WORK, CASE_MANAGER_CARE, VDAB_MEDIATOR)),
                start("contactReport", groups(CASE_MANAGER_WORK, CASE_MANAGER_CARE)),
                start("absence", ABSENCES),
                start("absenceChange", ABSENCES),
                start("caseloadTransfer", groups(TEAM_LEAD_WORK, TEAM_LEAD_CARE)),
                start("addressMoveReport", groups(CASE_MANAGER_WORK, CASE_MANAGER_CARE)),
                start("earlyInternshipEndReport", groups(WORK_PROVIDER, CASE_MANAGER_WORK)),
                start("expenseClaim", groups(CASE_MANAGER_WORK, CASE_MANAGER_CARE)),
                start("financingChoice", groups(NETWORK_COORDINATOR)),
                start("providerPayment", groups(NETWORK_COORDINATOR)),
                start("complaint", groups(Role.values())));
    }

    private static Right start(String process, List<String> groups) {
        return right(groups, Resources.PROCESS_DEFINITION, process, Permissions.READ, Permissions.CREATE_INSTANCE);
    }

    private static List<Right> cockpit() {
        List<String> supervisors = groups(VDAB_MANAGER, ADMIN);
        return List.of(
                right(supervisors, Resources.APPLICATION, "cockpit", Permissions.ACCESS),
                watching(groups(ADMIN), ANY),
                right(supervisors, Resources.DECISION_DEFINITION, ANY, Permissions.READ, Permissions.READ_HISTORY),
                right(supervisors, Resources.DECISION_REQUIREMENTS_DEFINITION, ANY, Permissions.READ),
                right(supervisors, Resources.TASK, ANY, Permissions.READ),
                right(supervisors, Resources.DEPLOYMENT, ANY, Permissions.READ));
    }

    /** VDAB watches over a process by its key, so that what lives apart can stay out of it. */
    static Right supervision(String process) {
        return watching(groups(VDAB_MANAGER), process);
    }

    private static Right watching(List<String> groups, String process) {
        return new Right(groups, Resources.PROCESS_DEFINITION, process, Supervision.rights());
    }

    private static List<Right> administration() {
        List<String> admins = groups(ADMIN);
        return List.of(
                right(admins, Resources.APPLICATION, "admin", Permissions.ACCESS),
                right(admins, Resources.USER, ANY, Permissions.ALL),
                right(admins, Resources.GROUP, ANY, Permissions.ALL),
                right(admins, Resources.GROUP_MEMBERSHIP, ANY, Permissions.ALL),
                right(admins, Resources.AUTHORIZATION, ANY, Permissions.READ),
                right(admins, Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE,
                        ProcessInstancePermissions.RETRY_JOB));
    }

    /** The only path by which a model comes in. */
    private static List<Right> deployment() {
        return List.of(right(groups(PROCESS_OWNER), Resources.DEPLOYMENT, ANY, Permissions.READ, Permissions.CREATE));
    }

    private static Right right(List<String> groups, Resource resource, String id, Permission... permissions) {
        return new Right(groups, resource, id, List.of(permissions));
    }

    private static List<String> groups(Role... roles) {
        return Arrays.stream(roles).flatMap(role -> role.isRegional()
                ? Arrays.stream(Region.values()).map(role::group) : Stream.of(role.group())).toList();
    }
}
