package be.tandem.process.decision;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Text;

/** Columns of a decision table in which every cell is empty, such as a day on which nothing depends: no answer differs by them. */
final class EmptyColumns {

    private EmptyColumns() {
    }

    /** Names of the inputs that the table asks for and never looks at. */
    static Set<String> of(DmnModelInstance model) {
        return model.getModelElementsByType(DecisionTable.class).stream().flatMap(table -> {
            List<Input> inputs = List.copyOf(table.getInputs());
            return IntStream.range(0, inputs.size()).filter(column -> isEmpty(table, column))
                    .mapToObj(column -> inputs.get(column).getInputExpression().getText().getTextContent().trim());
        }).filter(name -> mentions(model, name) == 1).collect(Collectors.toSet());
    }

    private static boolean isEmpty(DecisionTable table, int column) {
        return table.getRules().stream().map(rule -> List.copyOf(rule.getInputEntries()).get(column).getTextContent().trim())
                .allMatch(cell -> cell.isEmpty() || cell.equals("-"));
    }

    /** In its own column, and in whatever is calculated with it. */
    private static long mentions(DmnModelInstance model, String name) {
        return model.getModelElementsByType(Text.class).stream().filter(text -> text.getTextContent().contains(name)).count();
    }
}
