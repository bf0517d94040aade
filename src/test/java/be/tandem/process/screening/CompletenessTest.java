package be.tandem.process.screening;

import static be.tandem.process.screening.ScreeningSteps.complete;
import static be.tandem.process.screening.ScreeningSteps.incomplete;
import static be.tandem.process.screening.ScreeningSteps.referral;
import static org.assertj.core.api.Assertions.assertThat;

import be.tandem.process.Walk;
import be.tandem.trajectory.TrajectoryStatus;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** P1: a file goes to DGS when all parts of article 3 are there; the referrer has two terms to supplement it. */
class CompletenessTest extends ScreeningCase {

    private static final String INCOMPLETE = "functioning";

    private Walk withoutFunctioning() {
        Map<String, Object> form = referral();
        form.remove(INCOMPLETE);
        return start(form);
    }

    @Test
    void theMediatorChecksWithinTenWorkingDaysAndReadsTheWholeRequest() {
        Walk walk = start();
        assertThat(walk.openTasks()).containsExactly("checkCompleteness");
        assertThat(walk.groupsOf("checkCompleteness")).containsExactly("VDAB_MEDIATOR");
        assertThat(dueOf(walk, "checkCompleteness")).isEqualTo(TEN_WORKING_DAYS);
        assertThat(formText(walk, "checkCompleteness")).contains("Wannes Zilverberk", "Kempen",
                "Verslag over rugklachten", "\"defaultValue\":\"SOCIAL_CONTACTS\"");
    }

    @Test
    void aRequestWithoutAnyMaterialYetCanBeReadToo() {
        Map<String, Object> form = referral();
        form.keySet().removeAll(Set.of("medicalMaterial", "functioning", "currentLevel", "targetLevel"));
        assertThat(formText(start(form), "checkCompleteness")).contains("Wannes Zilverberk");
    }

    @Test
    void aCompleteFileGoesToScreening() {
        Walk walk = complete(start());
        assertThat(walk.openTasks()).containsExactly("screenReferral");
        assertThat(trajectories.get(walk.reference()).status()).isEqualTo(TrajectoryStatus.IN_SCREENING);
    }

    @ParameterizedTest
    @CsvSource({"functioning,het functioneren volgens ICF", "medicalMaterial,medisch-diagnostisch materiaal"})
    void aFileWithAHoleIsNotComplete(String part, String name) {
        Map<String, Object> form = referral();
        form.remove(part);
        Walk walk = start(form);
        assertRefused(walk, "checkCompleteness", Map.of("completenessOutcome", "COMPLETE", "jobSeekerConfirmed", true,
                "currentLevel", "ISOLATED", "targetLevel", "ACTIVATION"), "Het mist: " + name);
    }

    @Test
    void theReferrerSupplementsAndNothingThatWasThereIsLost() {
        Walk walk = incomplete(withoutFunctioning(), "SUPPLEMENT");
        assertThat(walk.openTasks()).containsExactly("supplementReferral");
        assertThat(walk.task("supplementReferral").getAssignee()).isEqualTo(ScreeningSteps.REFERRER);
        assertThat(dueOf(walk, "supplementReferral")).isEqualTo(TEN_WORKING_DAYS);
        assertThat(formText(walk, "supplementReferral")).contains("Het ICF\\\\-verslag ontbreekt");
        walk.submit("supplementReferral", Map.of("medicalMaterial", "Attest van de huisarts", INCOMPLETE,
                "Stappen gaat traag"));
        assertThat(formText(walk, "checkCompleteness")).contains("Verslag over rugklachten", "Attest van de huisarts",
                "Stappen gaat traag");
        assertThat(complete(walk).openTasks()).containsExactly("screenReferral");
    }

    @Test
    void aLateSupplementIsRemindedAfterTenWorkingDaysAndGoesBackAfterTwenty() {
        Walk walk = incomplete(withoutFunctioning(), "SUPPLEMENT");
        assertThat(walk.timerDue("supplementOverdue")).isEqualTo(TEN_WORKING_DAYS);
        assertThat(walk.timerDue("supplementNotReceived")).isEqualTo(TWENTY_WORKING_DAYS);
        walk.moveTo(TEN_WORKING_DAYS).runDueJobs();
        assertThat(timeline.count(walk.reference(), "REMIND_SUPPLEMENT")).isZero();
        walk.moveTo(TEN_WORKING_DAYS.plusDays(1)).runDueJobs();
        assertThat(timeline.count(walk.reference(), "REMIND_SUPPLEMENT")).isOne();
        assertThat(walk.openTasks()).containsExactly("supplementReferral");
        walk.moveTo(TWENTY_WORKING_DAYS.plusDays(1)).runDueJobs();
        assertThat(walk.openTasks()).containsExactly("checkCompleteness");
        assertThat(trajectories.get(walk.reference()).status()).isEqualTo(TrajectoryStatus.AANGEMELD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RETURNED", "WITHDRAWN"})
    void aRequestCanEndHere(String outcome) {
        assertEnded(incomplete(start(), outcome), TrajectoryStatus.GEWEIGERD, "REFUSED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", value = {
        "completenessOutcome|null|“Besluit” is verplicht",
        "completenessOutcome|PERHAPS|“Besluit” heeft een waarde die niet in de lijst staat",
        "explanation|x|hoort niet bij de keuze",
        "currentLevel|null|“Participatieniveau nu” is verplicht",
        "targetLevel|ISOLATED|ligt lager dan het niveau nu",
        "diagnosis|x|een veld dat het niet kent"})
    void refusesAWrongCheck(String field, String value, String message) {
        Map<String, Object> form = new HashMap<>(Map.of("completenessOutcome", "COMPLETE", "jobSeekerConfirmed", true,
                "currentLevel", "SOCIAL_CONTACTS", "targetLevel", "ACTIVATION"));
        form.put(field, value);
        assertRefused(start(), "checkCompleteness", form, message);
    }

    @Test
    void refusesACheckWithoutJobSeekerOrReasonAndAnEmptySupplement() {
        Walk walk = start();
        assertRefused(walk, "checkCompleteness", Map.of("completenessOutcome", "COMPLETE", "currentLevel", "ISOLATED",
                "targetLevel", "ACTIVATION"), "ingeschreven als werkzoekende” is verplicht");
        assertRefused(walk, "checkCompleteness", Map.of("completenessOutcome", "SUPPLEMENT"), "is verplicht");
        incomplete(walk, "SUPPLEMENT");
        assertRefused(walk, "supplementReferral", Map.of("remark", " "), "Vul minstens één veld in");
        assertRefused(walk, "supplementReferral", Map.of("remark", "x".repeat(2001)), "is te lang");
    }
}
