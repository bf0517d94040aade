package be.tandem.process.aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import be.tandem.TandemTest;
import be.tandem.aftercare.FollowUpRoutes;
import be.tandem.aftercare.FollowUpStep;
import be.tandem.calendar.BelgianTime;
import be.tandem.closing.AdviceCode;
import be.tandem.closing.AdviceCodes;
import be.tandem.process.decision.DecisionTableRows;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Table P24: which step follows on which advice, by the day of the advice and whether there is a job. */
@TandemTest
class FollowUpRouteTest {

    private static final List<LocalDate> DAYS = List.of(LocalDate.of(2021, 3, 31), LocalDate.of(2021, 4, 1),
            LocalDate.of(2023, 6, 30), LocalDate.of(2023, 7, 1));

    @Autowired
    private FollowUpRoutes routes;
    @Autowired
    private AdviceCodes codes;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "REC|2023-07-01|true|OUTFLOW_ONLY", "IMW|2024-01-01|true|OUTFLOW_ONLY", "CMW|2023-06-30|true|OUTFLOW_ONLY",
        "NEC|2023-06-30|true|OUTFLOW_ONLY", "LDE|2022-01-01|false|VDAB_MEDIATION PARTNER_MEDIATION",
        "REC|2026-01-01|false|VDAB_MEDIATION PARTNER_MEDIATION", "CMW|2026-01-01|false|VDAB_MEDIATION PARTNER_MEDIATION",
        "REC|2023-06-30|true|", "NEC|2023-07-01|true|", "LDE|2023-07-01|false|",
        "AMA_SE|2021-04-01|false|AMA_SE", "AZ|2021-03-31|false|AMA_SE", "AD|2021-03-31|false|AMA_SE", "AZ|2021-04-01|false|",
        "WELZIJN|2026-01-01|false|GBO AMA_WVG", "AB|2026-01-01|false|ACTIVATION_TRAJECTORY",
        "GEEN_ADVIES|2026-01-01|false|MEDIATOR_DECIDES"})
    void theAdviceItsDayAndAJobDecide(String code, LocalDate day, boolean employed, String steps) {
        assertThat(routes.stepsAfter(code, day, employed)).extracting(FollowUpStep::code)
                .containsExactly(steps == null ? new String[0] : steps.split(" "));
    }

    @Test
    void everyAdviceThatCanBeGivenHasAStepAndTheMediatorActsUnlessThereIsAJob() {
        for (LocalDate day : DAYS) {
            for (AdviceCode code : codes.validOn(day)) {
                assertThat(routes.stepsAfter(code.code(), day, false)).as(code + " " + day).isNotEmpty()
                        .allMatch(FollowUpStep::mediatorActs);
                assertThat(routes.stepsAfter(code.code(), day, true)).as(code + " " + day).isNotEmpty()
                        .allMatch(step -> step.mediatorActs() != code.paidWork());
            }
        }
    }

    @Test
    void everyRowIsHitAndNoneWasAddedUntested() {
        DecisionTableRows table = new DecisionTableRows("/models/dmn/follow-up-route.dmn", "followUpRoute");
        Set<String> hit = new TreeSet<>();
        for (String code : List.of("REC", "IMW", "CMW", "NEC", "LDE", "AMA_SE", "AZ", "AD", "WELZIJN", "AB", "GEEN_ADVIES")) {
            for (LocalDate day : DAYS) {
                for (boolean employed : List.of(true, false)) {
                    hit.addAll(table.rowsFor(Map.of("adviceCode", code, "onDate", BelgianTime.startOf(day), "employed", employed)));
                }
            }
        }
        assertThat(table.all()).hasSize(12).containsExactlyInAnyOrderElementsOf(hit);
    }
}
