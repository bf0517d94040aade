package be.tandem.process.planning;

import static be.tandem.process.planning.PlanningSteps.CARE;
import static be.tandem.process.planning.PlanningSteps.WORK;
import static be.tandem.process.planning.PlanningSteps.approved;
import static be.tandem.process.planning.PlanningSteps.careDisagrees;
import static be.tandem.process.planning.PlanningSteps.careExplored;
import static be.tandem.process.planning.PlanningSteps.cosigned;
import static be.tandem.process.planning.PlanningSteps.followedUp;
import static be.tandem.process.planning.PlanningSteps.participantDisagrees;
import static be.tandem.process.planning.PlanningSteps.planned;
import static be.tandem.process.planning.PlanningSteps.returned;
import static be.tandem.process.planning.PlanningSteps.signed;
import static be.tandem.process.planning.PlanningSteps.signedWithRemarks;
import static be.tandem.process.planning.PlanningSteps.submitted;
import static be.tandem.process.planning.PlanningSteps.workExplored;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.tandem.access.ItemKind;
import be.tandem.access.Reader;
import be.tandem.access.Restrictions;
import be.tandem.calendar.BelgianTime;
import be.tandem.plan.PlanDifference;
import be.tandem.plan.PlanDomain;
import be.tandem.plan.PlanView;
import be.tandem.plan.PlanViews;
import be.tandem.plan.PlannedAction;
import be.tandem.plan.Plans;
import be.tandem.process.Walk;
import be.tandem.trajectory.TrajectoryStatus;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** P6 to P8: work and care explored at once, one plan, three signatures, submission; four and six weeks. */
class JointPlanningTest extends PlanningWalk {

    private static final LocalDate WARNING = LocalDate.of(2026, 4, 7);
    private static final LocalDate DEADLINE = LocalDate.of(2026, 4, 21);

    @Autowired
    private Plans plans;
    @Autowired
    private PlanViews views;
    @Autowired
    private Restrictions restrictions;

    @Test
    void workAndCareAreExploredAtTheSameInstantByTheirOwnCasemanager() {
        Walk walk = acceptedOn(APPLIED_GEN2);
        assertThat(walk.openTasks()).containsExactly("exploreCare", "exploreWork");
        assertThat(walk.task("exploreWork").getAssignee()).isEqualTo(WORK);
        assertThat(walk.task("exploreCare").getAssignee()).isEqualTo(CARE);
        assertThat(walk.task("exploreWork").getCreateTime()).isEqualTo(walk.task("exploreCare").getCreateTime());
        for (String task : walk.openTasks()) {
            assertThat(walk.task(task).getDueDate()).isEqualTo(BelgianTime.endOf(WARNING));
        }
        walk.submit("exploreCare", careExplored());
        assertThat(walk.openTasks()).containsExactly("exploreWork");
        walk.submit("exploreWork", workExplored());
        assertThat(walk.task("holdPlanMeeting").getAssignee()).isEqualTo(WORK);
        assertThat(form(walk, "holdPlanMeeting")).contains("Werkt nauwkeurig met hout", "Schrik van drukte");
    }

    @Test
    void aPlanSignedByAllThreeAndSubmittedStartsTheClockOfEighteenCalendarMonths() {
        Walk walk = explored(APPLIED_GEN2).submit("holdPlanMeeting", planned(CONVERSATION));
        assertThat(walk.task("signPlan").getAssignee()).isEqualTo(WORK);
        assertThat(walk.task("signPlan").getDueDate()).isEqualTo(BelgianTime.endOf(DEADLINE));
        assertThat(form(walk, "signPlan")).contains("Ik wil weer onder de mensen komen", "Meubels herstellen");
        walk.submit("signPlan", signedWithRemarks(CONVERSATION));
        assertThat(walk.task("cosignPlan").getAssignee()).isEqualTo(CARE);
        assertThat(form(walk, "cosignPlan")).contains("Liever in de voormiddag");
        walk.submit("cosignPlan", cosigned());
        assertThat(walk.task("submitPlan").getAssignee()).isEqualTo(WORK);
        assertThat(plans.actions(walk.reference(), PlanDomain.WORK)).as("no plan in force yet").isEmpty();

        walk.moveTo(LocalDate.of(2026, 3, 31)).submit("submitPlan", submitted());
        assertThat(walk.isOver()).isTrue();
        assertThat(status(walk)).isEqualTo(TrajectoryStatus.BEZIG);
        assertThat(trajectories.get(walk.reference()).bezigOn()).isEqualTo("2026-03-31");
        assertThat(trajectories.get(walk.reference()).plannedEnd()).isEqualTo("2027-09-30");
        assertThat(timeline.count(walk.reference(), "NOTIFY_COORDINATOR")).isOne();
        assertThat(plans.actions(walk.reference(), PlanDomain.WORK)).extracting(PlannedAction::description)
                .containsExactly("Meubels herstellen", "Sollicitatie oefenen", "Begeleiding naar een werkvloer via een stage");
        assertThat(plans.actions(walk.reference(), PlanDomain.CARE)).extracting(PlannedAction::barrier)
                .containsExactly("schrik van drukte");
    }

    @Test
    void whoDoesNotAgreeBringsThePlanBackToTheMeetingWithReasonsAndASecondVersionIsSignedAnew() {
        Walk walk = explored(APPLIED_GEN2).submit("holdPlanMeeting", planned(CONVERSATION))
                .submit("signPlan", participantDisagrees());
        assertThat(walk.openTasks()).containsExactly("holdPlanMeeting");
        assertThat(form(walk, "holdPlanMeeting")).contains("Te snel op stage")
                .contains("\"defaultValue\":\"Een dagritme vinden\"");
        walk.submit("holdPlanMeeting", planned(CONVERSATION)).submit("signPlan", signed(CONVERSATION))
                .submit("cosignPlan", careDisagrees());
        assertThat(walk.openTasks()).containsExactly("holdPlanMeeting");
        assertThat(form(walk, "holdPlanMeeting")).contains("De kinesist ontbreekt");
        walk.submit("holdPlanMeeting", planned(CONVERSATION)).submit("signPlan", signed(CONVERSATION))
                .submit("cosignPlan", cosigned()).submit("submitPlan", submitted());
        assertThat(dossier.queryForList("select status from plan where reference = ? order by version_number",
                String.class, walk.reference())).containsExactly("OBJECTED", "OBJECTED", "SUBMITTED");
        assertThat(status(walk)).isEqualTo(TrajectoryStatus.BEZIG);
    }

    @Test
    void whatANextVersionSaysInTheSameWordsIsTheSameItemAndStaysRestricted() {
        Walk walk = explored(APPLIED_GEN2).submit("holdPlanMeeting", planned(CONVERSATION));
        Reader work = new Reader(WORK, List.of("CASE_MANAGER_WORK.KEMPEN"));
        restrictions.restrict(work, walk.reference(), ItemKind.PLAN_ACTION, action(work, walk, "Sollicitatie oefenen").key());
        Map<String, Object> next = new HashMap<>(planned(CONVERSATION));
        next.put("workActions", "Meubels schilderen\nSollicitatie oefenen");
        walk.submit("signPlan", participantDisagrees()).submit("holdPlanMeeting", next);
        assertThat(views.difference(work, walk.reference(), 1, 2).orElseThrow().changes())
                .extracting(PlanDifference.Change::kind, PlanDifference.Change::what)
                .containsExactlyInAnyOrder(tuple(PlanDifference.Kind.ADDED, "Actie voor werk"),
                        tuple(PlanDifference.Kind.REMOVED, "Actie voor werk"));
        assertThat(action(work, walk, "Sollicitatie oefenen").restricted()).isTrue();
        assertThat(action(work, walk, "Meubels schilderen").restricted()).isFalse();
    }

    private PlanView.Item action(Reader reader, Walk walk, String words) {
        return views.newest(reader, walk.reference()).orElseThrow().items().stream()
                .filter(item -> item.content().description().equals(words)).findFirst().orElseThrow();
    }

    @Test
    void theCoordinatorJudgesAPlanOfTheFirstGenerationByItsHeader() {
        Walk walk = cosignedPlan(APPLIED_GEN1).submit("submitPlan", submitted());
        assertThat(walk.groupsOf("approvePlan")).containsExactly("NETWORK_COORDINATOR.KEMPEN");
        assertThat(walk.task("approvePlan").getDueDate()).isEqualTo(BelgianTime.endOf(DEADLINE));
        assertThat(form(walk, "approvePlan")).contains("12 maanden").doesNotContain("Ontspanningsgroep");
        assertThat(status(walk)).isEqualTo(TrajectoryStatus.AANVAARD);
        walk.submit("approvePlan", returned());
        assertThat(form(walk, "holdPlanMeeting")).contains("De duur klopt niet");
        walk.submit("holdPlanMeeting", planned(CONVERSATION)).submit("signPlan", signed(CONVERSATION))
                .submit("cosignPlan", cosigned()).submit("submitPlan", submitted()).submit("approvePlan", approved());
        assertThat(status(walk)).isEqualTo(TrajectoryStatus.BEZIG);
        assertThat(walk.isOver()).isTrue();
    }

    @Test
    void afterFourWeeksAWarningAndAfterSixTheLeadActsWhileThePlanningGoesOn() {
        Walk walk = acceptedOn(APPLIED_GEN2).submit("exploreWork", workExplored());
        assertThat(walk.timerDue("planWarning")).isEqualTo(WARNING);
        assertThat(walk.timerDue("planOverdue")).isEqualTo(DEADLINE);
        walk.moveTo(WARNING).runDueJobs();
        assertThat(timeline.count(walk.reference(), "WARN_PLAN_DUE")).as("the last day counts in full").isZero();
        walk.moveTo(WARNING.plusDays(1)).runDueJobs();
        assertThat(timeline.count(walk.reference(), "WARN_PLAN_DUE")).isOne();
        assertThat(walk.openTasks()).containsExactly("exploreCare");
        walk.moveTo(DEADLINE).runDueJobs();
        assertThat(walk.openTasks()).containsExactly("exploreCare");
        walk.moveTo(DEADLINE.plusDays(1)).runDueJobs();
        assertThat(walk.openTasks()).containsExactly("exploreCare", "followUpLatePlan");
        assertThat(timeline.count(walk.reference(), "ESCALATE_LATE_PLAN")).isOne();
        assertThat(walk.groupsOf("followUpLatePlan")).containsExactly("TEAM_LEAD_WORK.KEMPEN");
        assertThat(walk.task("followUpLatePlan").getDueDate()).isEqualTo(BelgianTime.endOf(LocalDate.of(2026, 4, 29)));
        assertThat(form(walk, "followUpLatePlan")).contains("Verkenning werk: klaar", "Verkenning zorg: nog niet klaar");
        walk.submit("followUpLatePlan", followedUp()).submit("exploreCare", careExplored());
        assertThat(walk.openTasks()).containsExactly("holdPlanMeeting");
    }

    @Test
    void aLeftOverTaskOfTheLeadVanishesWithTheSubmission() {
        Walk walk = cosignedPlan(APPLIED_GEN2).moveTo(DEADLINE.plusDays(1)).runDueJobs();
        assertThat(walk.openTasks()).containsExactly("followUpLatePlan", "submitPlan");
        walk.submit("submitPlan", submitted());
        assertThat(walk.isOver()).isTrue();
        assertThat(status(walk)).isEqualTo(TrajectoryStatus.BEZIG);
    }
}
