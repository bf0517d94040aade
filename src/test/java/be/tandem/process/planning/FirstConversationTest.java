package be.tandem.process.planning;

import static be.tandem.process.planning.PlanningSteps.WORK;
import static be.tandem.process.planning.PlanningSteps.accepted;
import static be.tandem.process.planning.PlanningSteps.declined;
import static be.tandem.process.planning.PlanningSteps.followedUp;
import static be.tandem.process.planning.PlanningSteps.newConversation;
import static be.tandem.process.planning.PlanningSteps.noShow;
import static be.tandem.process.planning.PlanningSteps.notSuitable;
import static be.tandem.process.planning.PlanningSteps.refusedByDgs;
import static be.tandem.process.planning.PlanningSteps.rescheduled;
import static be.tandem.process.planning.PlanningSteps.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.calendar.BelgianTime;
import be.tandem.form.Refusal;
import be.tandem.process.Walk;
import be.tandem.trajectory.TrajectoryStatus;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** P5: the joint first conversation, and everything that may come before it. */
class FirstConversationTest extends PlanningWalk {

    private static final LocalDate FOUR_WEEKS = LocalDate.of(2026, 3, 30);

    @Test
    void theDayOfTheConversationIsTheDayOfAcceptance() {
        Walk walk = assigned().moveTo(CONVERSATION.plusDays(2));
        assertThat(walk.task("holdFirstConversation").getAssignee()).isEqualTo(WORK);
        assertThat(walk.task("holdFirstConversation").getDueDate()).isEqualTo(BelgianTime.endOf(FOUR_WEEKS));
        assertThat(form(walk, "holdFirstConversation")).contains("Zilverberk", "02/03/2026: toegewezen aan de regio");
        walk.submit("holdFirstConversation", accepted(CONVERSATION));
        assertThat(status(walk)).isEqualTo(TrajectoryStatus.AANVAARD);
        assertThat(trajectories.get(walk.reference()).aanvaardOn()).isEqualTo(CONVERSATION);
        assertThat(walk.variable("tandemPlanning", "aanvaardOn")).isEqualTo(BelgianTime.startOf(CONVERSATION));
        assertThat(walk.hasTimer("firstConversationOverdue")).isFalse();
    }

    @Test
    void whoDoesNotComeGetsNewAppointmentsAndStaysInTheTrajectory() {
        Walk walk = assigned().moveTo(CONVERSATION).submit("holdFirstConversation", noShow());
        assertThat(walk.task("rescheduleConversation").getAssignee()).isEqualTo(WORK);
        assertThat(walk.task("rescheduleConversation").getDueDate()).isEqualTo(BelgianTime.endOf(FOUR_WEEKS));
        assertThatThrownBy(() -> walk.submit("rescheduleConversation", rescheduled(CONVERSATION.minusDays(1))))
                .isInstanceOf(Refusal.class).hasMessageContaining("mag niet in het verleden liggen");
        walk.submit("rescheduleConversation", rescheduled(LocalDate.of(2026, 3, 17)));
        assertThat(form(walk, "holdFirstConversation")).contains("10/03/2026: de deelnemer kwam niet",
                "nieuwe afspraak op 17/03/2026, telefonisch");
        walk.submit("holdFirstConversation", noShow())
                .submit("rescheduleConversation", rescheduled(LocalDate.of(2026, 3, 20)));
        assertThat(walk.openTasks()).containsExactly("holdFirstConversation");
        assertThat(status(walk)).isEqualTo(TrajectoryStatus.GEINITIEERD);
    }

    @Test
    void whoDeclinesLeavesBeforeAcceptance() {
        Walk walk = assigned().moveTo(CONVERSATION).submit("holdFirstConversation", declined());
        assertThat(status(walk)).isEqualTo(TrajectoryStatus.GEWEIGERD);
        assertThat(walk.isOver()).isTrue();
    }

    @Test
    void dgsAsksANewConversationOrRefusesWhenTheTandemDoubts() {
        Walk walk = assigned().moveTo(CONVERSATION).submit("holdFirstConversation", notSuitable());
        assertThat(walk.groupsOf("reviewSuitability")).containsExactly("SCREENER");
        assertThat(walk.task("reviewSuitability").getDueDate())
                .as("20 working days, Easter Monday not counted").isEqualTo(BelgianTime.endOf(LocalDate.of(2026, 4, 8)));
        assertThat(form(walk, "reviewSuitability")).contains("Een kortere opleiding lijkt genoeg");
        walk.submit("reviewSuitability", newConversation());
        assertThat(form(walk, "holdFirstConversation")).contains("De nood aan zorg staat vast");
        walk.submit("holdFirstConversation", notSuitable()).submit("reviewSuitability", refusedByDgs());
        assertThat(status(walk)).isEqualTo(TrajectoryStatus.GEWEIGERD);
        assertThat(walk.isOver()).isTrue();
    }

    @Test
    void afterFourWeeksTheLeadIsCalledOnceHoweverOftenTheConversationIsMoved() {
        Walk walk = assigned();
        assertThat(walk.timerDue("firstConversationOverdue")).isEqualTo(FOUR_WEEKS);
        walk.moveTo(FOUR_WEEKS).runDueJobs();
        assertThat(walk.openTasks()).as("the last day counts in full").containsExactly("holdFirstConversation");
        walk.moveTo(FOUR_WEEKS.plusDays(1)).runDueJobs();
        assertThat(walk.groupsOf("followUpLateConversation")).containsExactly("TEAM_LEAD_WORK.KEMPEN");
        assertThat(walk.task("followUpLateConversation").getDueDate())
                .isEqualTo(BelgianTime.endOf(LocalDate.of(2026, 4, 8)));
        assertThat(form(walk, "followUpLateConversation")).contains("toegewezen aan de regio").doesNotContain("Zilverberk");
        walk.submit("followUpLateConversation", followedUp()).submit("holdFirstConversation", noShow())
                .submit("rescheduleConversation", rescheduled(FOUR_WEEKS.plusDays(7))).runDueJobs();
        assertThat(walk.openTasks()).containsExactly("holdFirstConversation");
        assertThat(timeline.count(walk.reference(), "SIGNAL_LATE_CONVERSATION")).isOne();
    }

    @Test
    void aLeftOverTaskOfTheLeadVanishesWithTheRefusal() {
        Walk walk = assigned().moveTo(FOUR_WEEKS.plusDays(1)).runDueJobs().submit("holdFirstConversation", declined());
        assertThat(walk.isOver()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", value = {
        "complaintProcedureTold|“De deelnemer weet hoe hij of zij een klacht kan indienen” is verplicht",
        "bothPresent|“De casemanagers Werk en Zorg waren er allebei” is verplicht",
        "confidentialPartTold|“De deelnemer weet dat het dossier een vertrouwelijk deel heeft",
        "consentGiven|“De deelnemer geeft toestemming"})
    void acceptanceNeedsTheWholeChecklist(String tick, String message) {
        Walk walk = assigned().moveTo(CONVERSATION);
        assertRefused(walk, with(accepted(CONVERSATION), tick, false), message);
    }

    @Test
    void refusesAnImpossibleDayAndAnAnswerWithoutItsReason() {
        Walk walk = assigned().moveTo(CONVERSATION);
        assertRefused(walk, accepted(CONVERSATION.plusDays(1)), "“Datum van het gesprek” mag niet in de toekomst");
        assertRefused(walk, accepted(INITIATED.minusDays(1)), "“Datum van het gesprek” ligt vóór de dag waarop");
        assertRefused(walk, with(accepted(CONVERSATION), "aanvaardOn", null), "“Datum van het gesprek” is verplicht");
        assertRefused(walk, with(declined(), "reason", null), "“Wat is de reden?” is verplicht");
        assertRefused(walk, with(declined(), "complaintProcedureTold", false), "“De deelnemer weet hoe hij of zij");
        assertRefused(walk, with(noShow(), "aanvaardOn", CONVERSATION.toString()), "“Datum van het gesprek” hoort niet");
        assertThat(dossier.queryForObject("select count(*) from first_conversation where reference = ?", Integer.class,
                walk.reference())).isZero();
    }

    private static void assertRefused(Walk walk, Map<String, Object> form, String message) {
        assertThatThrownBy(() -> walk.submit("holdFirstConversation", form)).isInstanceOf(Refusal.class)
                .hasMessageStartingWith(message);
        assertThat(walk.openTasks()).containsExactly("holdFirstConversation");
    }
}
