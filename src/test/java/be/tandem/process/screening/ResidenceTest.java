package be.tandem.process.screening;

import static be.tandem.process.screening.ScreeningSteps.approve;
import static be.tandem.process.screening.ScreeningSteps.complete;
import static be.tandem.process.screening.ScreeningSteps.inform;
import static be.tandem.process.screening.ScreeningSteps.referral;
import static org.assertj.core.api.Assertions.assertThat;

import be.tandem.privacy.EngineRows;
import be.tandem.process.Walk;
import be.tandem.trajectory.TrajectoryStatus;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** P3: only who lives in the Flemish Region takes part; the region is frozen with GEINITIEERD. */
class ResidenceTest extends ScreeningCase {

    private Walk approvedFrom(String postcode) {
        Map<String, Object> form = referral();
        form.put("postcode", postcode);
        return approve(complete(start(form)));
    }

    @ParameterizedTest
    @CsvSource({"1000,Brussels Hoofdstedelijk Gewest", "4000,Waals Gewest", "9999,bestaat niet"})
    void whoLivesElsewhereIsRefusedByAPersonWithAReason(String postcode, String reason) {
        Walk walk = approvedFrom(postcode);
        assertThat(walk.openTasks()).containsExactly("correctAddress");
        assertThat(walk.groupsOf("correctAddress")).containsExactly("VDAB_MEDIATOR");
        assertThat(formText(walk, "correctAddress")).contains(reason, "\"defaultValue\":\"" + postcode);
        walk.submit("correctAddress", Map.of("addressOutcome", "NOT_ELIGIBLE"));
        assertThat(formText(walk, "informCandidate")).contains(reason);
        assertEnded(inform(walk), TrajectoryStatus.GEWEIGERD, "REFUSED");
        assertThat(trajectories.get(walk.reference()).region()).isNull();
    }

    @Test
    void aWrongAddressIsCorrectedAndRoutedAgain() {
        Walk walk = approvedFrom("9999");
        assertRefused(walk, "correctAddress", Map.of("addressOutcome", "CORRECTED", "street", "Kaai 1", "postcode", "20",
                "municipality", "Zwijndrecht"), "moet vier cijfers hebben");
        walk.submit("correctAddress", Map.of("addressOutcome", "CORRECTED", "street", "Kaai 1", "postcode", "2070",
                "municipality", "Zwijndrecht"));
        assertEnded(walk, TrajectoryStatus.GEINITIEERD, "APPROVED");
        assertThat(trajectories.get(walk.reference()).region()).isEqualTo("WAASLAND");
    }

    @Test
    void nothingAboutThePersonIsLeftInTheEngine() {
        Map<String, Object> form = referral();
        form.put("postcode", "9988");
        approve(complete(start(form)));
        List<String> typed = List.of("Zilverberk", (String) form.get("nationalNumber"), "Rietzangerlaan", "rugklachten",
                "plannen is een sterkte", "wannes@voorbeeld.example", "Esperanto", "opnieuw aan de slag",
                "maken betaald werk haalbaar");
        assertThat(new EngineRows(database).holding(typed)).isEmpty();
        // four digits stand in many an id, so the postcode is looked for as a value
        assertThat(database.queryForObject("select count(*) from act_hi_varinst where text_ = '9988' or long_ = 9988",
                Long.class)).isZero();
    }
}
