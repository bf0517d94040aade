package be.tandem.walks;

import be.tandem.trajectory.TrajectoryStatus;
import be.tandem.walks.Snapshot.OpenTask;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What must hold after each step, whatever people did. The arrows are those of domain.md 1.3, written down once more. */
final class Checks {

    private static final Map<String, Set<String>> ARROWS = Map.of(
            "AANGEMELD", Set.of("IN_SCREENING", "GEWEIGERD"), "IN_SCREENING", Set.of("GEINITIEERD", "GEWEIGERD"),
            "GEINITIEERD", Set.of("AANVAARD", "GEWEIGERD"), "AANVAARD", Set.of("BEZIG", "VERVROEGD_STOPGEZET"),
            "BEZIG", Set.of("AFGESLOTEN", "VERVROEGD_STOPGEZET"), "GEWEIGERD", Set.of(), "AFGESLOTEN", Set.of(),
            "VERVROEGD_STOPGEZET", Set.of());
    private static final Set<String> FINAL = Set.of("GEWEIGERD", "AFGESLOTEN", "VERVROEGD_STOPGEZET");
    /** Of these processes several may run beside each other for one trajectory. */
    private static final Set<String> SIDE_BY_SIDE = Set.of("internship", "internshipResults", "complaint", "otherPersonRequest",
            "handoverTalk", "adHocAction", "absence", "actionInvoice", "introductionInvitation");

    private final Models models = new Models();
    private final Staff staff;

    Checks(Staff staff) {
        this.staff = staff;
    }

    void judge(Snapshot before, Snapshot after) {
        allowedArrow(before == null ? null : before.standing().status(), after.standing().status());
        neverBeyondTwoYears(after);
        nothingTwice(after);
        after.tasks().forEach(task -> somebodyCan(task, after.standing()));
        neverStuck(after);
        nothingFailed(after);
        finalWhenOver(after);
    }

    private static void allowedArrow(TrajectoryStatus from, TrajectoryStatus to) {
        boolean allowed = from == null ? to == TrajectoryStatus.AANGEMELD
                : from == to || ARROWS.get(from.name()).contains(to.name());
        demand(allowed, "no arrow from " + from + " to " + to);
    }

    /** The end never lies beyond BEZIG + 24 months, and from then on nobody is guided any more. */
    private static void neverBeyondTwoYears(Snapshot snapshot) {
        if (snapshot.standing().bezigOn() == null) {
            return;
        }
        LocalDate last = snapshot.standing().bezigOn().plusMonths(24);
        demand(!snapshot.standing().plannedEnd().isAfter(last), "ends after " + last);
        demand(!Calendar.today().isAfter(last.plusDays(1)) || snapshot.instances().stream()
                .noneMatch(instance -> instance.process().equals("execution")), "still guided after " + last);
    }

    private static void nothingTwice(Snapshot snapshot) {
        Set<String> seen = new HashSet<>();
        for (OpenTask task : snapshot.tasks()) {
            String scope = SIDE_BY_SIDE.contains(task.process()) ? task.instance() : task.process();
            demand(seen.add(task.key() + " " + scope), "two tasks " + task.key() + " at once");
        }
    }

    /** A real person with the role of the lane; for a group: at least one member. */
    private void somebodyCan(OpenTask task, Standing standing) {
        String role = models.roleOfTask(task.key());
        demand(!staff.ableTo(task).isEmpty(), "nobody can do " + task.key());
        demand(staff.ableTo(task).stream().allMatch(user -> staff.mayWorkAs(role, user)),
                task.key() + " reaches somebody who is no " + role);
        demand(!role.equals("CASE_MANAGER_WORK") || task.assignee().equals(standing.caseManagerWork()),
                task.key() + " is not with the casemanager Werk of now");
        demand(!role.equals("CASE_MANAGER_CARE") || task.assignee().equals(standing.caseManagerCare()),
                task.key() + " is not with the casemanager Zorg of now");
    }

    private static void neverStuck(Snapshot snapshot) {
        demand(snapshot.isOver() || !snapshot.tasks().isEmpty() || !snapshot.jobs().isEmpty(),
                "runs without a task or a timer: " + snapshot.instances());
    }

    private static void nothingFailed(Snapshot snapshot) {
        demand(snapshot.incidents() == 0, snapshot.incidents() + " incidents");
        snapshot.jobs().forEach(job -> demand(!job.failed() && job.retries() > 0, "job failed: " + job.element()));
    }

    private static void finalWhenOver(Snapshot snapshot) {
        String status = snapshot.standing().status().name();
        boolean runs = snapshot.instances().stream().anyMatch(it -> it.process().equals("activationTrajectory"));
        demand(runs != FINAL.contains(status) || runs && status.equals("GEWEIGERD"),
                runs ? "goes on after " + status : "is over with status " + status);
    }

    static void demand(boolean holds, String objection) {
        if (!holds) {
            throw new AssertionError(objection);
        }
    }
}
