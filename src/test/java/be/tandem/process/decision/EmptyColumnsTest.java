package be.tandem.process.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.junit.jupiter.api.Test;

/** An answer is kept for every day only as long as nothing in the table depends on the day. */
class EmptyColumnsTest {

    @Test
    void noTermDependsOnTheDayToday() {
        assertThat(EmptyColumns.of(table("terms"))).containsExactly("onDate");
    }

    @Test
    void aColumnWithACellCounts() {
        assertThat(EmptyColumns.of(table("advice-validity"))).isEmpty();
        assertThat(EmptyColumns.of(table("region-routing"))).isEmpty();
    }

    @Test
    void aColumnCountsWhenSomethingIsCalculatedWithIt() {
        DmnModelInstance terms = table("terms");
        terms.getModelElementsByType(OutputEntry.class).iterator().next().getText()
                .setTextContent("if onDate > date(\"2030-01-01\") then 15 else 10");
        assertThat(EmptyColumns.of(terms)).isEmpty();
    }

    private static DmnModelInstance table(String name) {
        return Dmn.readModelFromFile(new File("dmn/" + name + ".dmn"));
    }
}
