package be.tandem.process.expense;

import static org.assertj.core.api.Assertions.assertThat;

import be.tandem.TandemTest;
import be.tandem.calendar.BelgianTime;
import be.tandem.expense.ExpensePurpose;
import be.tandem.expense.ExpenseRule;
import be.tandem.expense.ExpenseRules;
import be.tandem.expense.ExpenseType;
import be.tandem.process.decision.DecisionTableRows;
import be.tandem.terms.RegulationGeneration;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** P12, H27: every expense falls under one row; train and travel to the guidance are off until somebody switches them on. */
@TandemTest
class ExpenseRulesTest {

    private static final String FILE = "/models/dmn/expense-eligibility.dmn";
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Autowired
    private ExpenseRules rules;

    @ParameterizedTest
    @CsvSource({
        "GEN1, TRAVEL_BUS, INTERNSHIP, true, Bus en tram naar de stage",
        "GEN2, TRAVEL_BUS, INTERNSHIP, true, Bus en tram naar de stage",
        "GEN1, TRAVEL_TRAIN, INTERNSHIP, false, Trein naar de stage (eerste generatie)",
        "GEN2, TRAVEL_TRAIN, INTERNSHIP, false, Trein naar de stage",
        "GEN2, TRAVEL_KM, INTERNSHIP, true, 'Eigen vervoer naar de stage, per kilometer'",
        "GEN2, CHILDCARE, INTERNSHIP, true, Kinderopvang tijdens de stage",
        "GEN1, TRAVEL_BUS, GUIDANCE, false, Openbaar vervoer naar de begeleiding (eerste generatie)",
        "GEN1, TRAVEL_TRAIN, GUIDANCE, false, Openbaar vervoer naar de begeleiding (eerste generatie)",
        "GEN2, TRAVEL_BUS, GUIDANCE, false, Openbaar vervoer naar de begeleiding",
        "GEN2, TRAVEL_TRAIN, GUIDANCE, false, Openbaar vervoer naar de begeleiding",
        "GEN1, TRAVEL_KM, GUIDANCE, false, Eigen vervoer naar de begeleiding (eerste generatie)",
        "GEN2, TRAVEL_KM, GUIDANCE, false, Eigen vervoer naar de begeleiding",
        "GEN2, CHILDCARE, GUIDANCE, false, Kinderopvang tijdens de begeleiding",
        "GEN2, SICK_CARE, INTERNSHIP, false, Zorg voor een ziek kind of een zieke ouder",
        "GEN2, OTHER, GUIDANCE, false, Andere kosten"})
    void eachExpenseFallsUnderItsRule(RegulationGeneration generation, ExpenseType type, ExpensePurpose purpose,
            boolean eligible, String name) {
        ExpenseRule rule = rules.find(generation, type, purpose, DAY);
        assertThat(rule.name()).isEqualTo(name);
        assertThat(rule.eligible()).isEqualTo(eligible);
        assertThat(rule.source()).isNotBlank();
        assertThat(rule.centsPerKilometre()).isEqualTo(type == ExpenseType.TRAVEL_KM ? 15 : null);
    }

    @Test
    void everyRowIsHitByOneExpenseAndNoneWasAddedUntested() {
        DecisionTableRows table = new DecisionTableRows(FILE, "expenseEligibility");
        Set<String> hit = new TreeSet<>();
        for (RegulationGeneration generation : RegulationGeneration.values()) {
            for (ExpenseType type : ExpenseType.values()) {
                for (ExpensePurpose purpose : ExpensePurpose.values()) {
                    assertThat(table.rowsFor(question(generation, type, purpose))).as(generation + " " + type + " " + purpose)
                            .hasSize(1).allSatisfy(hit::add);
                }
            }
        }
        assertThat(table.all()).hasSize(12).containsExactlyInAnyOrderElementsOf(hit);
    }

    @Test
    void theTrainToTheGuidanceIsApprovedWhenTheSwitchIsOn() throws IOException {
        String name = "\"Openbaar vervoer naar de begeleiding\"";
        String table = new String(getClass().getResourceAsStream(FILE).readAllBytes(), StandardCharsets.UTF_8);
        int row = table.indexOf(name);
        String switched = table.substring(0, row) + table.substring(row).replaceFirst("<text>false</text>", "<text>true</text>");
        DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        Map<String, Object> answer = engine.evaluateDecisionTable(engine.parseDecision("expenseEligibility",
                new ByteArrayInputStream(switched.getBytes(StandardCharsets.UTF_8))), question(RegulationGeneration.GEN2,
                        ExpenseType.TRAVEL_TRAIN, ExpensePurpose.GUIDANCE)).getSingleResult().getEntryMap();
        assertThat(answer).containsEntry("eligible", true);
    }

    private static Map<String, Object> question(RegulationGeneration generation, ExpenseType type, ExpensePurpose purpose) {
        return Map.of("regulationGeneration", generation.name(), "type", type.name(), "purpose", purpose.name(),
                "onDate", BelgianTime.startOf(DAY));
    }
}
