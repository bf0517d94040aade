package be.tandem.dossier;

import be.tandem.access.ItemKind;
import be.tandem.access.Reader;
import be.tandem.access.Restrictions;
import be.tandem.closing.ClosingFile;
import be.tandem.closing.FinalAdviceView;
import be.tandem.internship.InternshipFile;
import be.tandem.internship.InternshipView;
import be.tandem.trajectory.Trajectory;
import be.tandem.trajectory.TrajectoryStatus;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the open part tells besides the status: where the internships are, and the result (domain 3.1, P23). */
@Component
class OpenPart {

    private final InternshipFile internships;
    private final ClosingFile closing;
    private final Restrictions restrictions;

    OpenPart(InternshipFile internships, ClosingFile closing, Restrictions restrictions) {
        this.internships = internships;
        this.closing = closing;
        this.restrictions = restrictions;
    }

    List<InternshipPlace> internships(Reader reader, Trajectory trajectory) {
        String reference = trajectory.reference();
        Set<Long> hidden = restrictions.hidden(reader, reference, ItemKind.INTERNSHIP);
        return internships.of(reference).stream()
                .filter(internship -> internship.agreement() != null && !hidden.contains(internship.id()))
                .map(internship -> place(internship, trajectory.status().isFinal())).toList();
    }

    /** The advice itself, without its reasons; only once the trajectory is closed with it. */
    String result(Trajectory trajectory) {
        return trajectory.status() != TrajectoryStatus.AFGESLOTEN ? null : closing.advice(trajectory.reference())
                .filter(FinalAdviceView::isFinal).map(FinalAdviceView::label).orElse(null);
    }

    private static InternshipPlace place(InternshipView internship, boolean trajectoryEnded) {
        String state = internship.endedOn() != null || trajectoryEnded ? "voorbij"
                : internship.startedOn() != null ? "loopt" : "afgesproken";
        return new InternshipPlace(internship.agreement().employer(), internship.agreement().firstDay(),
                internship.agreement().lastDay(), state);
    }
}
