package be.tandem.process.screening;

import static org.assertj.core.api.Assertions.assertThat;

import be.tandem.process.decision.DecisionTableRows;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** P2: three criteria for applications before July 2023, four since. */
class ScreeningCriteriaTest {

    private static final List<String> TICKS =
            List.of("seriousBarriers", "icfDescribed", "workAndCareNeeded", "paidWorkPlausible");

    private final DecisionTableRows table =
            new DecisionTableRows("/models/dmn/screening-criteria.dmn", "screeningCriteria");

    @Test
    void whoMeetsAllCriteriaCanBeApproved() {
        assertThat(table.rowsFor(allMet("GEN1"))).isEmpty();
        assertThat(table.rowsFor(allMet("GEN2"))).isEmpty();
    }

    @Test
    void theIcfDescriptionIsACriterionOfTheSecondGenerationOnly() {
        assertThat(without("GEN1", "icfDescribed")).isEmpty();
        assertThat(without("GEN2", "icfDescribed")).hasSize(1);
    }

    /** Three rows and four: a new row asks for a new example. */
    @Test
    void everyCriterionBlocksOnItsOwnAndEveryRowAnswers() {
        Set<String> hit = new HashSet<>();
        for (String generation : List.of("GEN1", "GEN2")) {
            TICKS.forEach(tick -> hit.addAll(without(generation, tick)));
        }
        assertThat(hit).hasSize(7).containsExactlyInAnyOrderElementsOf(table.all());
    }

    private List<String> without(String generation, String tick) {
        Map<String, Object> question = allMet(generation);
        question.put(tick, false);
        return table.rowsFor(question);
    }

    private static Map<String, Object> allMet(String generation) {
        Map<String, Object> question = new HashMap<>(Map.of("regulationGeneration", generation));
        TICKS.forEach(tick -> question.put(tick, true));
        return question;
    }
}
