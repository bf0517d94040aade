package be.tandem.process.team;

import be.tandem.access.CasesInPhases;
import be.tandem.process.Walk;
import be.tandem.process.planning.PlanningSteps;
import be.tandem.process.screening.ScreeningSteps;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.jdbc.core.JdbcTemplate;

/** A small team of its own, so that whoever is away in a test is away in the cases of that test only. */
final class OwnPeople {

    static final String AN = "people.an";
    static final String BART = "people.bart";
    static final String CHRIS = "people.chris";
    static final String DIRK = "people.dirk";
    static final String ELS = "people.els";
    static final String FIEN = "people.fien";
    static final String LEAD = "people.lead";
    static final String PROVIDER = "people.provider";
    static final String CARER = "people.carer";

    private static final List<String> EVERYBODY = List.of(AN, BART, CHRIS, DIRK, ELS, FIEN, LEAD, PROVIDER, CARER);

    private final ProcessEngine engine;

    OwnPeople(ProcessEngine engine) {
        this.engine = engine;
    }

    void come() {
        leave();
        for (String userId : EVERYBODY) {
            identities().saveUser(identities().newUser(userId));
        }
        List.of(AN, BART, ELS).forEach(userId -> identities().createMembership(userId, "CASE_MANAGER_WORK.WAASLAND"));
        List.of(CHRIS, DIRK, FIEN).forEach(userId -> identities().createMembership(userId, "CASE_MANAGER_CARE.WAASLAND"));
        identities().createMembership(LEAD, "TEAM_LEAD_WORK.WAASLAND");
        identities().createMembership(PROVIDER, "WORK_PROVIDER.WAASLAND");
        identities().createMembership(CARER, "CARE_PROVIDER.WAASLAND");
    }

    /** What a test did with them, no other test meets: nobody is away, and no case that still runs is theirs. */
    void goHome(JdbcTemplate database) {
        database.queryForList("select person, reference from absence where returned_on is null and person like 'people.%'")
                .forEach(open -> PeopleSteps.changeAbsence(engine, (String) open.get("person"), "CASE_MANAGER_WORK.WAASLAND",
                        PeopleSteps.back((String) open.get("reference"))));
        database.update("update team set case_manager_work = 'x1.' || reference, backup_case_manager_work = 'x2.' || reference "
                + "where case_manager_work like 'people.%'");
        database.update("update provider_proposal set status = 'REPLACED' where status = 'ACCEPTED' and provider like 'people.%'");
        leave();
    }

    private void leave() {
        EVERYBODY.forEach(identities()::deleteUser);
    }

    /** A trajectory in Waasland that begins today, with An and Chris, and Bart and Dirk behind them. */
    Walk named() {
        var referral = ScreeningSteps.referral();
        referral.put("postcode", "9100");
        referral.put("municipality", "Sint-Niklaas");
        Walk walk = Walk.start(engine, "activationTrajectory", "referrer1", List.of("REFERRER"), referral);
        return ScreeningSteps.complete(walk).submit("screenReferral", ScreeningSteps.approval())
                .submit("assignCaseManagerWork", PlanningSteps.assignWork(AN, BART))
                .submit("assignCaseManagerCare", PlanningSteps.assignCare(CHRIS, DIRK));
    }

    /** One that is under way since 31 March 2026. */
    Walk execution() {
        new Walk(engine, "AT").moveTo(CasesInPhases.REFERRED);
        LocalDate talk = CasesInPhases.CONVERSATION;
        return named().moveTo(talk).submit("holdFirstConversation", PlanningSteps.accepted(talk))
                .submit("exploreWork", PlanningSteps.workExplored()).submit("exploreCare", PlanningSteps.careExplored())
                .submit("holdPlanMeeting", PlanningSteps.planned(talk))
                .submit("signPlan", PlanningSteps.signed(talk)).submit("cosignPlan", PlanningSteps.cosigned())
                .moveTo(CasesInPhases.BEZIG).submit("submitPlan", PlanningSteps.submitted());
    }

    private IdentityService identities() {
        return engine.getIdentityService();
    }
}
