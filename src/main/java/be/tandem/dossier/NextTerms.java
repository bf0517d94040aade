package be.tandem.dossier;

import be.tandem.access.FilePart;
import be.tandem.data.DataTable;
import be.tandem.terms.Term;
import be.tandem.terms.TermTable;
import be.tandem.trajectory.Trajectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which days come next in a trajectory: from the timers that wait and the due dates of open tasks. */
@Component
class NextTerms {

    /** What a task or a timer is called, and the term of the regulation behind it. */
    record Name(FilePart part, Term term, String text) {
    }

    private record Due(Name name, LocalDate day) {
    }

    /** The table ends an agreement of our own with the number of a step in the analysis: nothing for readers. */
    private static final String PROCESS_STEP = "; [FP]\\d+$";

    private final CaseWork work;
    private final TermTable terms;
    private final Clock clock;
    private final Map<String, Name> names;

    NextTerms(CaseWork work, TermTable terms, Clock clock) {
        this.work = work;
        this.terms = terms;
        this.clock = clock;
        this.names = DataTable.read("dossier/terms.csv", 4).stream().collect(Collectors.toMap(cells -> cells.get(0),
                cells -> new Name(part(cells.get(1)), cells.get(2).isEmpty() ? null : Term.valueOf(cells.get(2)),
                        cells.get(3))));
    }

    /** Without a part it says nothing about the participant's way, and stays in the Tasklist of who does it. */
    private static FilePart part(String code) {
        return code.isEmpty() ? null : FilePart.valueOf(code);
    }

    Map<String, Name> names() {
        return names;
    }

    /** The next days, soonest first, as far as the reader may know them. */
    List<NextTerm> of(Trajectory trajectory, List<OpenTask> tasks, Set<FilePart> readable) {
        Stream<CaseWork.Timer> dueTasks = tasks.stream().filter(task -> task.due() != null)
                .map(task -> new CaseWork.Timer(task.key(), task.due()));
        LocalDate today = LocalDate.now(clock);
        return Stream.concat(dueTasks, work.timers(trajectory.reference()).stream())
                .filter(timer -> names.containsKey(timer.key()))
                .map(timer -> new Due(names.get(timer.key()), timer.due()))
                .filter(due -> due.name().part() != null && readable.contains(due.name().part()))
                .map(due -> NextTerm.of(due.name().text(), due.day(), source(due.name().term(), trajectory), today))
                .distinct().sorted(Comparator.comparing(NextTerm::day).thenComparing(NextTerm::name)).toList();
    }

    private String source(Term term, Trajectory trajectory) {
        return term == null ? null
                : terms.length(term, trajectory.regulationGeneration(), trajectory.applicationDate()).source()
                        .replaceFirst(PROCESS_STEP, "");
    }
}
