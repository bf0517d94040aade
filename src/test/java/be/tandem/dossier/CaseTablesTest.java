package be.tandem.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import be.tandem.TandemTest;
import be.tandem.access.FilePart;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.Trajectory;
import be.tandem.trajectory.TrajectoryStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rule: everything that code and models can put on the timeline or wait for has its words in plain Dutch (H31). */
@TandemTest
class CaseTablesTest {

    private static final Pattern RECORD = Pattern.compile("imeline\\.record\\(([^;]*)\\);", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("\"([A-Z_]+)\"");
    private static final Pattern SIGNAL = Pattern.compile("serviceTask id=\"(\\w+)\"[^>]*\\$\\{raiseSignal}");
    private static final Pattern DUE_TASK = Pattern.compile("userTask id=\"(\\w+)\"[^>]*camunda:dueDate=");
    private static final Pattern TIMER =
            Pattern.compile("<bpmn:(boundaryEvent|intermediateCatchEvent) id=\"(\\w+)\"((?!</bpmn:\\1>).)*timerEventDefinition",
                    Pattern.DOTALL);

    /** Codes that are put together from an enumeration; a new one of these must be added here. */
    private static final Map<String, String> PUT_TOGETHER = Map.ofEntries(
            Map.entry("SCREENING_", "be.tandem.screening.Decision"),
            Map.entry("FIRST_CONVERSATION_", "be.tandem.team.ConversationOutcome"),
            Map.entry("EVALUATION_", "be.tandem.evaluation.EvaluateProgress$Outcome"),
            Map.entry("INTERRUPTION_", "be.tandem.interruption.ReviewInterruption$Outcome"),
            Map.entry("ADDRESS_MOVE_", "be.tandem.move.HandleAddressMove$Outcome"),
            Map.entry("CONTACT_", "be.tandem.watch.ContactOutcome"),
            Map.entry("INTRODUCTION_ANSWER_", "be.tandem.introduction.IntroductionAnswer"),
            Map.entry("_PROVIDER_", "be.tandem.allocation.ProviderStep"),
            Map.entry("OTHER_PERSON_", "be.tandem.replacement.DecideOtherPerson$Outcome"),
            Map.entry("EXPENSE_", "be.tandem.expense.ExpenseDecision"),
            Map.entry("_ACTION_", "be.tandem.action.ActionKind"));

    @Autowired
    private CaseTimeline timeline;
    @Autowired
    private NextTerms terms;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private PhaseSteps phases;

    @Test
    void everyCodeThatCodeAndModelsRecordHasASentence() throws Exception {
        Set<String> codes = new TreeSet<>(List.of("VERLENGD"));
        Stream.of(TrajectoryStatus.values()).map(Enum::name).forEach(codes::add);
        for (String call : all(Path.of("src/main/java"), ".java", RECORD, 1)) {
            for (String literal : find(call, LITERAL, 1)) {
                codes.addAll(codesOf(literal));
            }
        }
        all(Path.of("bpmn"), ".bpmn", SIGNAL, 1).stream()
                .map(id -> id.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase()).forEach(codes::add);
        assertThat(codes).hasSizeGreaterThan(50);
        assertThat(timeline.wordings().keySet()).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void everyTimerAndEveryTaskWithADueDateHasAName() {
        Set<String> waiting = new HashSet<>(all(Path.of("bpmn"), ".bpmn", TIMER, 2));
        waiting.addAll(all(Path.of("bpmn"), ".bpmn", DUE_TASK, 1));
        assertThat(waiting).hasSizeGreaterThan(30);
        assertThat(terms.names().keySet()).containsExactlyInAnyOrderElementsOf(waiting);
    }

    /** The invoices of a network that pays per action would push the terms of the participant off the page. */
    @Test
    void workOfAnOfficeIsNoTermOfTheParticipant() {
        Trajectory trajectory = trajectories.open(LocalDate.of(2026, 1, 5));
        List<OpenTask> tasks = Stream.of("registerActionInvoice", "submitPlan")
                .map(key -> new OpenTask(key, "case", key, key, LocalDate.of(2026, 4, 7), null, null)).toList();
        assertThat(terms.of(trajectory, tasks, EnumSet.allOf(FilePart.class))).extracting(NextTerm::name)
                .containsExactly("Plan getekend en goedgekeurd");
    }

    @Test
    void whatAParticipantReadsIsPlainDutch() {
        List<String> texts = new ArrayList<>();
        timeline.wordings().values().forEach(wording -> texts.add(wording.sentence()));
        phases.texts().values().forEach(cells -> texts.addAll(List.of(cells.get(2), cells.get(4))));
        texts.forEach(text -> assertThat(PlainDutch.objections(text)).as(text).isEmpty());
        assertThat(PlainDutch.ease(String.join(" ", texts))).as("Flesch-Douma, 60 is easy enough for B1")
                .isGreaterThan(60);
    }

    private static Collection<String> codesOf(String literal) throws ClassNotFoundException {
        if (literal.startsWith("EXTENSION_")) {
            return Stream.concat(constants("be.tandem.extension.RequestExtension$Wish"),
                    constants("be.tandem.extension.DecideExtension$Decision")).map(literal::concat).toList();
        }
        if (!PUT_TOGETHER.containsKey(literal)) {
            assertThat(literal).as("a code that is put together is not known here").doesNotEndWith("_");
            return List.of(literal);
        }
        Stream<String> codes = constants(PUT_TOGETHER.get(literal)).map(literal::concat);
        return literal.startsWith("_")
                ? codes.flatMap(code -> Stream.of("WORK" + code, "CARE" + code)).toList() : codes.toList();
    }

    private static Stream<String> constants(String enumeration) throws ClassNotFoundException {
        return Stream.of(Class.forName(enumeration).getEnumConstants()).map(each -> ((Enum<?>) each).name());
    }

    private static List<String> all(Path folder, String ending, Pattern pattern, int group) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .flatMap(file -> find(read(file), pattern, group).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> find(String text, Pattern pattern, int group) {
        List<String> found = new ArrayList<>();
        for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
            found.add(matcher.group(group));
        }
        return found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
