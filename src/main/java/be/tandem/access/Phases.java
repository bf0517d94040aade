package be.tandem.access;

import be.tandem.trajectory.Timeline;
import be.tandem.trajectory.Trajectory;
import java.util.List;
import org.springframework.stereotype.Component;

/** In which phase a trajectory is, for the access matrix. */
@Component
class Phases {

    /** With one of these the execution is over: the evaluation said so, or the end date came. */
    private static final List<String> CLOSING_BEGAN = List.of("EVALUATION_CLOSE", "NOTE_END_REACHED");

    private final Timeline timeline;

    Phases(Timeline timeline) {
        this.timeline = timeline;
    }

    CasePhase of(Trajectory trajectory) {
        return switch (trajectory.status()) {
            case AANGEMELD, IN_SCREENING -> CasePhase.BEFORE_START;
            case GEINITIEERD, AANVAARD -> CasePhase.PLANNING;
            case BEZIG -> closingBegan(trajectory.reference()) ? CasePhase.CLOSING : CasePhase.EXECUTION;
            case GEWEIGERD, AFGESLOTEN, VERVROEGD_STOPGEZET -> CasePhase.ENDED;
        };
    }

    private boolean closingBegan(String reference) {
        return CLOSING_BEGAN.stream().anyMatch(code -> timeline.count(reference, code) > 0);
    }
}
