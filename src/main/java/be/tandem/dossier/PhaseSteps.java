package be.tandem.dossier;

import be.tandem.access.CasePhase;
import be.tandem.data.DataTable;
import be.tandem.dossier.PhaseStep.State;
import be.tandem.trajectory.Trajectory;
import be.tandem.trajectory.TrajectoryStatus;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The steps of a trajectory with the one in which the participant is now (H31). */
@Component
class PhaseSteps {

    private final Map<String, List<String>> texts = DataTable.read("dossier/phases.csv", 5).stream()
            .collect(Collectors.toMap(cells -> cells.get(0), cells -> cells));

    Map<String, List<String>> texts() {
        return texts;
    }

    /** Every step; of a trajectory that ended only those that it reached. */
    List<PhaseStep> of(Trajectory trajectory, CasePhase current) {
        return Stream.of(CasePhase.values())
                .filter(phase -> current != CasePhase.ENDED || wasReached(phase, trajectory))
                .map(phase -> step(key(phase, trajectory), state(phase, current))).toList();
    }

    /** Name of the step in which the trajectory is. */
    String nameOf(Trajectory trajectory, CasePhase current) {
        return texts.get(key(current, trajectory)).get(1);
    }

    private PhaseStep step(String key, State state) {
        List<String> text = texts.get(key);
        return new PhaseStep(text.get(1), state, text.get(2), text.get(3), text.get(4));
    }

    /** The last step depends on how the trajectory ended; before that, one hopes for the best. */
    private static String key(CasePhase phase, Trajectory trajectory) {
        if (phase != CasePhase.ENDED) {
            return phase.name();
        }
        return trajectory.status().isFinal() ? trajectory.status().name() : TrajectoryStatus.AFGESLOTEN.name();
    }

    private static State state(CasePhase phase, CasePhase current) {
        if (phase == current) {
            return State.CURRENT;
        }
        return phase.compareTo(current) < 0 ? State.DONE : State.AHEAD;
    }

    private static boolean wasReached(CasePhase phase, Trajectory trajectory) {
        return switch (phase) {
            case BEFORE_START, ENDED -> true;
            case PLANNING -> trajectory.geinitieerdOn() != null;
            case EXECUTION -> trajectory.bezigOn() != null;
            case CLOSING -> trajectory.status() == TrajectoryStatus.AFGESLOTEN;
        };
    }
}
