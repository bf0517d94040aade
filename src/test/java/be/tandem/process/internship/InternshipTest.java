package be.tandem.process.internship;

import static be.tandem.process.internship.InternshipSteps.earlyEnd;
import static be.tandem.process.internship.InternshipSteps.evaluation;
import static be.tandem.process.internship.InternshipSteps.found;
import static be.tandem.process.internship.InternshipSteps.notFound;
import static be.tandem.process.internship.InternshipSteps.notSigned;
import static be.tandem.process.internship.InternshipSteps.prepared;
import static be.tandem.process.internship.InternshipSteps.report;
import static be.tandem.process.internship.InternshipSteps.signed;
import static be.tandem.process.internship.InternshipSteps.talkGoesOn;
import static be.tandem.process.internship.InternshipSteps.talkStops;
import static be.tandem.process.internship.InternshipSteps.trained;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.TandemTest;
import be.tandem.calendar.BelgianTime;
import be.tandem.form.Refusal;
import be.tandem.internship.Internships;
import be.tandem.privacy.EngineRows;
import be.tandem.process.Walk;
import be.tandem.process.planning.NamedTandem;
import be.tandem.process.planning.PlanningSteps;
import be.tandem.trajectory.Trajectories;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@TandemTest
class InternshipTest {

    private static final LocalDate SIGNING = LocalDate.of(2026, 8, 3);
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 8, 31);
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 2, 28);
    private static final List<String> CASE_MANAGERS = List.of("CASE_MANAGER_WORK.KEMPEN");

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private Internships internships;
    @Autowired
    private JdbcTemplate dossier;

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void anInternshipAsAgreedHasMonthlyTalksATrainingAReportAndAnEmployersOpinion() {
        Walk walk = agreed(FIRST_DAY, LAST_DAY);
        assertThat(walk.task("prepareWorkplace").getAssignee()).as("nobody accepted yet").isEqualTo(PlanningSteps.WORK);
        assertThat(walk.task("prepareWorkplace").getDueDate()).isEqualTo(BelgianTime.startOf(FIRST_DAY));
        assertThat(walk.timerDue("applicationTrainingReached")).isEqualTo("2027-01-29");
        assertThat(walk.timerDue("internshipEndReached")).isEqualTo(LAST_DAY);
        walk.submit("prepareWorkplace", prepared());
        assertThat(walk.timerDue("internshipStartReached")).isEqualTo(FIRST_DAY);
        assertThat(internships.countStarted(walk.reference())).isZero();

        walk.moveTo(FIRST_DAY).runDueJobs();
        assertThat(internships.countStarted(walk.reference())).isOne();
        // a month after the 31st is the last day of a shorter month, and the 31st again afterwards
        for (String talk : List.of("2026-09-30", "2026-10-31", "2026-11-30", "2026-12-31", "2027-01-31")) {
            LocalDate day = LocalDate.parse(talk);
            assertThat(walk.timerDue("followUpTalkReached")).isEqualTo(day);
            walk.moveTo(day).runDueJobs();
            assertThat(walk.task("holdFollowUpTalk").getDueDate()).isEqualTo(BelgianTime.endOf(day));
            walk.submit("holdFollowUpTalk", talkGoesOn(day));
        }
        assertThat(walk.task("giveApplicationTraining").getDueDate()).isEqualTo(BelgianTime.endOf(LAST_DAY));
        walk.submit("giveApplicationTraining", trained(LocalDate.of(2027, 1, 31)));

        walk.moveTo(LAST_DAY).runDueJobs();
        assertThat(walk.openTasks()).as("the last day counts in full").doesNotContain("writeInternshipReport");
        walk.moveTo(LAST_DAY.plusDays(1)).runDueJobs();
        assertThat(walk.task("writeInternshipReport").getDueDate())
                .isEqualTo(BelgianTime.endOf(LocalDate.of(2027, 3, 15)));
        walk.submit("writeInternshipReport", report());
        assertThat(walk.task("registerEmployerEvaluation").getDueDate()).as("ten working days")
                .isEqualTo(BelgianTime.endOf(LocalDate.of(2027, 3, 15)));
        walk.submit("registerEmployerEvaluation", evaluation(true));
        assertThat(walk.isOver()).isTrue();
        assertThat(row(walk, "ended_on")).isEqualTo(LAST_DAY.toString());
        assertThat(new EngineRows(dossier).holding(List.of("Rita Spaak", "De Ketting", "rust nodig", "een halve dag",
                "gesprek geoefend", "Stipt en zorgvuldig"))).as("what was typed is in the dossier only").isEmpty();
    }

    /** H28. */
    @Test
    void anInternshipNeedsAtLeastOneThreePartyTalkPerMonthPlanned() {
        Walk walk = agreed(FIRST_DAY, LAST_DAY).submit("prepareWorkplace", prepared()).moveTo(FIRST_DAY).runDueJobs();
        for (int month = 1; month <= 5; month++) {
            LocalDate planned = walk.timerDue("followUpTalkReached");
            assertThat(planned).isEqualTo(FIRST_DAY.plusMonths(month));
            LocalDate late = planned.plusDays(3);
            walk.moveTo(late).runDueJobs();
            for (List<String> tooFew : List.of(List.of("PARTICIPANT"), List.of("MENTOR", "EMPLOYER"),
                    List.of("PARTICIPANT", "CARE_PROVIDER"))) {
                assertTalkRefused(walk, late, tooFew);
            }
            walk.submit("holdFollowUpTalk", talkOf(late, List.of("PARTICIPANT", "EMPLOYER")));
        }
    }

    /** H28. */
    @Test
    void anInternshipThatIsOverWithinAMonthHasItsTalkHalfway() {
        LocalDate lastDay = LocalDate.of(2026, 9, 13);
        Walk walk = agreed(FIRST_DAY, lastDay).submit("prepareWorkplace", prepared()).moveTo(FIRST_DAY).runDueJobs();
        LocalDate halfway = LocalDate.of(2026, 9, 7);
        assertThat(walk.timerDue("followUpTalkReached")).isEqualTo(halfway);
        walk.moveTo(halfway).runDueJobs().submit("holdFollowUpTalk", talkGoesOn(halfway));
        assertThat(walk.timerDue("followUpTalkReached")).as("one is enough").isAfter(lastDay);
    }

    private static void assertTalkRefused(Walk walk, LocalDate day, List<String> present) {
        assertThatThrownBy(() -> walk.submit("holdFollowUpTalk", talkOf(day, present))).as("%s", present)
                .isInstanceOf(Refusal.class).hasMessageStartingWith("Dit gesprek hou je met drie");
    }

    private static Map<String, Object> talkOf(LocalDate day, List<String> present) {
        Map<String, Object> form = new HashMap<>(talkGoesOn(day));
        form.put("present", present);
        return form;
    }

    @Test
    void withoutAFloorTheInternshipEndsAndTheReasonStays() {
        Walk walk = begin();
        assertThat(walk.task("searchInternship").getAssignee()).isEqualTo(PlanningSteps.WORK);
        walk.submit("searchInternship", notFound());
        assertThat(walk.isOver()).isTrue();
        assertThat(internships.countStarted(walk.reference())).isZero();
    }

    @Test
    void aFloorOnWhichNobodySignsSendsTheProviderBackToSearching() {
        Walk walk = begin().submit("searchInternship", found()).submit("agreeInternship", notSigned());
        assertThat(walk.openTasks()).containsExactly("searchInternship");
        walk.submit("searchInternship", found()).submit("agreeInternship", signed(SIGNING, FIRST_DAY, LAST_DAY));
        assertThat(walk.openTasks()).containsExactly("prepareWorkplace");
    }

    @ParameterizedTest
    @CsvSource({"2026-08-31, 2027-02-28", "2027-08-31, 2028-02-29", "2026-09-15, 2027-03-15"})
    void anInternshipOfSixCalendarMonthsIsAllowedAndADayMoreIsRefused(LocalDate firstDay, LocalDate lastDay) {
        Walk walk = begin(firstDay.minusDays(20)).submit("searchInternship", found());
        LocalDate signing = firstDay.minusDays(20);
        assertThatThrownBy(() -> walk.submit("agreeInternship", signed(signing, firstDay, lastDay.plusDays(1))))
                .isInstanceOf(Refusal.class).hasMessageContaining("hoogstens zes maanden");
        assertThat(walk.openTasks()).containsExactly("agreeInternship");
        walk.submit("agreeInternship", signed(signing, firstDay, lastDay));
        assertThat(walk.timerDue("internshipEndReached")).isEqualTo(lastDay);
    }

    @Test
    void anAgreementIsRefusedThatEndsBeforeItStartsOrAfterTheTrajectoryOrLacksASignature() {
        Walk walk = begin().submit("searchInternship", found());
        assertRefused(walk, signed(SIGNING, FIRST_DAY, FIRST_DAY), "na de eerste dag");
        LocalDate end = trajectories.get(walk.reference()).plannedEnd();
        assertRefused(walk, signed(SIGNING, end.minusDays(10), end.plusDays(1)), "niet langer duren dan het traject");
        Map<String, Object> unsigned = signed(SIGNING, FIRST_DAY, LAST_DAY);
        unsigned.put("signedBy", List.of("PARTICIPANT", "PROVIDER"));
        assertRefused(walk, unsigned, "Duid alle drie aan");
        Map<String, Object> withoutMentor = signed(SIGNING, FIRST_DAY, LAST_DAY);
        withoutMentor.remove("mentor");
        assertRefused(walk, withoutMentor, "Mentor");
        assertRefused(walk, signed(SIGNING, SIGNING.minusDays(1), LAST_DAY), "verleden");
    }

    @Test
    void theDatabaseItselfRefusesMoreThanSixMonths() {
        Walk walk = agreed(FIRST_DAY, LAST_DAY);
        assertThatThrownBy(() -> dossier.update("update internship_agreement set last_day = last_day + 1 where id = "
                + "(select agreement_id from internship where reference = ?)", walk.reference()))
                .hasMessageContaining("internship_agreement_check");
    }

    @ParameterizedTest
    @CsvSource({"FOUND_WORK", "DUTIES_NOT_RESPECTED", "GOAL_REACHED", "GOAL_NOT_FEASIBLE"})
    void aFollowUpTalkMayEndTheInternshipWithAReason(String reason) {
        Walk walk = agreed(FIRST_DAY, LAST_DAY).submit("prepareWorkplace", prepared()).moveTo(FIRST_DAY).runDueJobs();
        LocalDate talk = LocalDate.of(2026, 10, 2);
        walk.moveTo(talk).runDueJobs().submit("holdFollowUpTalk", talkStops(talk, reason));
        assertThat(walk.openTasks()).containsExactly("writeInternshipReport");
        assertThat(walk.hasTimer("internshipEndReached")).isFalse();
        assertThat(row(walk, "early_end_reason")).isEqualTo(reason);
        assertThat(row(walk, "ended_on")).isEqualTo(talk.toString());
    }

    @Test
    void whoGuidesReportsAnEarlyEndAtAnyTimeForOneOfSeveralInternships() {
        Walk walk = agreed(FIRST_DAY, LAST_DAY).submit("prepareWorkplace", prepared()).moveTo(FIRST_DAY).runDueJobs();
        String first = row(walk, "id::text");
        startInternship(walk.reference());
        walk.submit("searchInternship", found());
        LocalDate day = LocalDate.of(2026, 9, 10);
        walk.moveTo(day);
        assertThatThrownBy(() -> announce(earlyEnd(first, FIRST_DAY.minusDays(1))))
                .isInstanceOf(Refusal.class).hasMessageContaining("begon op");
        for (String other : List.of("WORK_PROVIDER.KEMPEN", "WORK_PROVIDER.WESTHOEK")) {
            assertThatThrownBy(() -> announce(earlyEnd(first, day), "provider", List.of(other)))
                    .as("not of who does not guide the participant (D1)").isInstanceOf(Refusal.class);
        }
        announce(earlyEnd(first, day));
        assertThat(walk.openTasks()).containsExactly("agreeInternship", "writeInternshipReport");
        assertThatThrownBy(() -> announce(earlyEnd(first, day))).as("only once").isInstanceOf(Refusal.class);
        walk.submit("writeInternshipReport", report());
        walk.submit("registerEmployerEvaluation", evaluation(false));
        assertThat(walk.openTasks()).containsExactly("agreeInternship");
    }

    @Test
    void anInternshipThatEndsBeforeItsFirstDayAsksNoReportAndLeavesNoTraining() {
        Walk walk = agreed(FIRST_DAY, FIRST_DAY.plusDays(10));
        LocalDate withdrawal = LocalDate.of(2026, 8, 12);
        walk.moveTo(withdrawal).runDueJobs();
        assertThat(walk.openTasks()).containsExactly("giveApplicationTraining", "prepareWorkplace");
        announce(earlyEnd(row(walk, "id::text"), withdrawal));
        assertThat(walk.isOver()).isTrue();
        assertThat(internships.countStarted(walk.reference())).isZero();
    }

    @Test
    void theFormShowsTheInternshipItBelongsTo() throws IOException {
        Walk walk = agreed(FIRST_DAY, LAST_DAY);
        try (InputStream form = engine.getFormService().getDeployedTaskForm(walk.task("prepareWorkplace").getId())) {
            assertThat(new String(form.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("Fietsatelier De Ketting, van 31/08/2026 tot en met 28/02/2027");
        }
    }

    private Walk begin() {
        return begin(SIGNING);
    }

    private Walk begin(LocalDate signing) {
        ClockUtil.setCurrentTime(BelgianTime.startOf(signing.minusMonths(2)));
        String reference = trajectories.open(signing.minusMonths(4)).reference();
        trajectories.toScreening(reference);
        trajectories.initiate(reference, "KEMPEN");
        trajectories.accept(reference, signing.minusMonths(3));
        trajectories.start(reference);
        NamedTandem.of(engine, reference);
        startInternship(reference);
        return new Walk(engine, reference).moveTo(signing);
    }

    private void startInternship(String reference) {
        engine.getRuntimeService().startProcessInstanceByKey("internship", reference,
                Map.of("reference", reference, "regulationGeneration", "GEN2", "region", "KEMPEN"));
    }

    private Walk agreed(LocalDate firstDay, LocalDate lastDay) {
        return begin().submit("searchInternship", found())
                .submit("agreeInternship", signed(SIGNING, firstDay, lastDay));
    }

    private void assertRefused(Walk walk, Map<String, Object> form, String message) {
        assertThatThrownBy(() -> walk.submit("agreeInternship", form)).isInstanceOf(Refusal.class)
                .hasMessageContaining(message);
    }

    private void announce(Map<String, Object> form) {
        announce(form, PlanningSteps.WORK, CASE_MANAGERS);
    }

    private void announce(Map<String, Object> form, String user, List<String> groups) {
        Walk.start(engine, "earlyInternshipEndReport", user, groups, form);
    }

    private String row(Walk walk, String column) {
        return dossier.queryForObject("select " + column + "::text from internship where reference = ? order by id "
                + "limit 1", String.class, walk.reference());
    }
}
