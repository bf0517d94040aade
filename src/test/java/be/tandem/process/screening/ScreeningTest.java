package be.tandem.process.screening;

import static be.tandem.process.screening.ScreeningSteps.approval;
import static be.tandem.process.screening.ScreeningSteps.approve;
import static be.tandem.process.screening.ScreeningSteps.ask;
import static be.tandem.process.screening.ScreeningSteps.complete;
import static be.tandem.process.screening.ScreeningSteps.decide;
import static be.tandem.process.screening.ScreeningSteps.inform;
import static be.tandem.process.screening.ScreeningSteps.referral;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.calendar.BelgianTime;
import be.tandem.process.Walk;
import be.tandem.trajectory.TrajectoryStatus;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;

/** P2: DGS decides with a motivation, within 20 working days. */
class ScreeningTest extends ScreeningCase {

    @Test
    void anApprovedCandidateIsRoutedAndInitiated() {
        Walk walk = inScreening();
        assertThat(walk.groupsOf("screenReferral")).containsExactly("SCREENER");
        assertThat(dueOf(walk, "screenReferral")).isEqualTo(TWENTY_WORKING_DAYS);
        assertThat(formText(walk, "screenReferral")).contains("Verslag over rugklachten", "medisch, sociaal");
        assertEnded(approve(walk), TrajectoryStatus.GEINITIEERD, "APPROVED");
        assertThat(trajectories.get(walk.reference()).region()).isEqualTo("KEMPEN");
        assertThat(walk.variable(ReferralAlone.KEY, "region")).isEqualTo("KEMPEN");
        assertThat(walk.variable(ReferralAlone.KEY, "geinitieerdOn")).isEqualTo(BelgianTime.startOf(MONDAY));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"OTHER_OFFER,AMA_SE,sociale economie", "OTHER_OFFER,WELZIJN,onthaaltraject",
        "REGULAR_MEDIATION,-,gewone bemiddeling", "REFUSE,-,geweigerd", "WITHDRAWN,-,trekt zich terug"})
    void whoIsNotApprovedHearsWhyAndHowToComplain(String decision, String otherOffer, String shown) {
        Walk walk = decide(inScreening(), decision, otherOffer);
        assertThat(trajectories.get(walk.reference()).status()).isEqualTo(TrajectoryStatus.GEWEIGERD);
        assertThat(walk.groupsOf("informCandidate")).containsExactly("VDAB_MEDIATOR");
        assertThat(formText(walk, "informCandidate")).contains(shown, "Eerst is rust nodig");
        assertThat(timeline.count(walk.reference(), "SCREENING_" + decision)).isOne();
        assertRefused(walk, "informCandidate", Map.of("informedOn", "2026-03-02"), "een klacht kan indienen");
        assertRefused(walk, "informCandidate", Map.of("informedOn", "2026-03-03", "complaintExplained", true),
                "mag niet in de toekomst liggen");
        assertEnded(inform(walk), TrajectoryStatus.GEWEIGERD, "REFUSED");
    }

    @Test
    void aQuestionGoesToTheReferrerAndTheAnswerComesBack() {
        Walk walk = ask(inScreening());
        assertThat(walk.openTasks()).containsExactly("provideInformation");
        assertThat(walk.task("provideInformation").getAssignee()).isEqualTo(ScreeningSteps.REFERRER);
        assertThat(dueOf(walk, "provideInformation")).isEqualTo(TEN_WORKING_DAYS);
        assertThat(formText(walk, "provideInformation")).contains("Hoe verliep het vorige werk?");
        assertRefused(walk, "provideInformation", Map.of(), "“Antwoord” is verplicht");
        walk.moveTo(MONDAY.plusDays(1)).submit("provideInformation", Map.of("answer", "Goed, tot de rug niet meer mee wou"));
        assertThat(formText(walk, "screenReferral")).contains("tot de rug niet meer mee wou", "\"defaultValue\":true");
        assertThat(dueOf(walk, "screenReferral")).isEqualTo(TWENTY_WORKING_DAYS.plusDays(1));
        assertEnded(approve(walk), TrajectoryStatus.GEINITIEERD, "APPROVED");
        assertThat(database.queryForList("select decision from screening_decision where reference = ? order by round",
                String.class, walk.reference())).containsExactly("MORE_INFORMATION", "APPROVE");
    }

    @Test
    void aQuestionWithoutAnswerReturnsToTheScreenerAfterTenWorkingDays() {
        Walk walk = ask(inScreening());
        assertThat(walk.timerDue("informationNotReceived")).isEqualTo(TEN_WORKING_DAYS);
        walk.moveTo(TEN_WORKING_DAYS).runDueJobs();
        assertThat(walk.openTasks()).containsExactly("provideInformation");
        walk.moveTo(TEN_WORKING_DAYS.plusDays(1)).runDueJobs();
        assertThat(walk.openTasks()).containsExactly("screenReferral");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aLateScreeningIsFollowedUpByTheLeadAndNeverDecidedByTheClock(boolean leadActs) {
        Walk walk = inScreening();
        assertThat(walk.timerDue("screeningOverdue")).isEqualTo(TWENTY_WORKING_DAYS);
        walk.moveTo(TWENTY_WORKING_DAYS).runDueJobs();
        assertThat(walk.openTasks()).containsExactly("screenReferral");
        walk.moveTo(TWENTY_WORKING_DAYS.plusDays(1)).runDueJobs();
        assertThat(timeline.count(walk.reference(), "REPORT_SCREENING_OVERDUE")).isOne();
        assertThat(walk.openTasks()).containsExactly("followUpScreening", "screenReferral");
        assertThat(walk.groupsOf("followUpScreening")).containsExactly("SCREENER_LEAD");
        if (leadActs) {
            walk.submit("followUpScreening", Map.of("agreement", "Ilse beslist deze week"));
            assertThat(walk.openTasks()).containsExactly("screenReferral");
        }
        assertEnded(approve(walk), TrajectoryStatus.GEINITIEERD, "APPROVED");
    }

    @Test
    void theFirstGenerationKnowsThreeCriteria() {
        Walk walk = complete(start(referral("2300", LocalDate.of(2023, 6, 30))));
        assertRefused(walk, "screenReferral", approval(), "hoort niet bij de keuze");
        Map<String, Object> form = approval();
        form.remove("icfDescribed");
        assertEnded(walk.submit("screenReferral", form), TrajectoryStatus.GEINITIEERD, "APPROVED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", value = {
        "seriousBarriers|null|ernstige belemmeringen", "icfDescribed|null|ICF-instrument",
        "workAndCareNeeded|null|op de werkvloer én in de zorg", "paidWorkPlausible|null|betaald werk is aannemelijk",
        "motivation|null|“Motivering” is verplicht", "screeningDecision|null|“Beslissing” is verplicht",
        "screeningDecision|MAYBE|niet in de lijst", "screeningDecision|OTHER_OFFER|“Welk aanbod?” is verplicht",
        "screeningDecision|MORE_INFORMATION|is verplicht", "otherOffer|AMA_SE|hoort niet bij de keuze",
        "engagement|drie|moet een getal zijn", "score|12|een veld dat het niet kent"})
    void refusesADecisionThatIsNotSoundAndNamesWhatIsMissing(String field, String value, String message) {
        Map<String, Object> form = approval();
        form.put(field, value);
        assertRefused(inScreening(), "screenReferral", form, message);
    }

    @Test
    void engagementIsWrittenDownFromZeroToFourAndNeverBlocks() {
        Walk walk = inScreening();
        Map<String, Object> form = approval();
        form.put("engagement", 5);
        assertRefused(walk, "screenReferral", form, "mag hoogstens 4 zijn");
        form.put("engagement", 0);
        assertEnded(walk.submit("screenReferral", form), TrajectoryStatus.GEINITIEERD, "APPROVED");
    }

    @Test
    void theDatabaseHoldsOneDecisionPerRound() {
        Walk walk = approve(inScreening());
        assertThatThrownBy(() -> database.update("insert into screening_decision select id + 1000000, reference, round, "
                + "true, true, true, true, null, 'REFUSE', null, null, 'x', decided_on, decided_by from "
                + "screening_decision where reference = ?", walk.reference()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }
}
