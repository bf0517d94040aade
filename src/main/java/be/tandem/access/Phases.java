package be.tandem.access;

import be.tandem.trajectory.Timeline;
import be.tandem.trajectory.Trajectory;
import be.tandem.trajectory.TrajectoryStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** In which phase a trajectory is, for the access matrix. */
@Component
class Phases {

    /** With one of these the execution is over: the evaluation said so, or the end date came. */
    private static final List<String> CLOSING_BEGAN = List.of("EVALUATION_CLOSE", "NOTE_END_REACHED");

    private static final String CLOSING_BEGAN_IN_SQL = "exists (select 1 from timeline_event e where e.reference = "
            + "t.reference and e.code in ('" + String.join("', '", CLOSING_BEGAN) + "'))";

    private final Timeline timeline;

    Phases(Timeline timeline) {
        this.timeline = timeline;
    }

    CasePhase of(Trajectory trajectory) {
        return of(trajectory.status(), () -> closingBegan(trajectory.reference()));
    }

    private static CasePhase of(TrajectoryStatus status, BooleanSupplier closingBegan) {
        return switch (status) {
            case AANGEMELD, IN_SCREENING -> CasePhase.BEFORE_START;
            case GEINITIEERD, AANVAARD -> CasePhase.PLANNING;
            case BEZIG -> closingBegan.getAsBoolean() ? CasePhase.CLOSING : CasePhase.EXECUTION;
            case GEWEIGERD, AFGESLOTEN, VERVROEGD_STOPGEZET -> CasePhase.ENDED;
        };
    }

    /** Which rows {@code t} of table trajectory are in one of these phases, in SQL. */
    static String condition(Set<CasePhase> phases) {
        List<String> any = new ArrayList<>();
        add(any, phases, (before, after) -> before && after, "");
        add(any, phases, (before, after) -> before && !after, " and not " + CLOSING_BEGAN_IN_SQL);
        add(any, phases, (before, after) -> after && !before, " and " + CLOSING_BEGAN_IN_SQL);
        return "(" + String.join(" or ", any) + ")";
    }

    /** The statuses that lie in these phases before, or after, the closing began. */
    private static void add(List<String> any, Set<CasePhase> phases, BiPredicate<Boolean, Boolean> wanted, String and) {
        String statuses = Stream.of(TrajectoryStatus.values())
                .filter(status -> wanted.test(phases.contains(of(status, () -> false)), phases.contains(of(status, () -> true))))
                .map(status -> "'" + status + "'").collect(Collectors.joining(", "));
        if (!statuses.isEmpty()) {
            any.add("(t.status in (" + statuses + ")" + and + ")");
        }
    }

    private boolean closingBegan(String reference) {
        return timeline.hasAny(reference, CLOSING_BEGAN);
    }
}
