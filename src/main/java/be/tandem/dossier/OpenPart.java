package be.tandem.dossier;

import be.tandem.closing.ClosingFile;
import be.tandem.closing.FinalAdviceView;
import be.tandem.internship.InternshipFile;
import be.tandem.internship.InternshipView;
import be.tandem.trajectory.Trajectory;
import be.tandem.trajectory.TrajectoryStatus;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the open part tells besides the status: where the internships are, and the result (domain 3.1, P23). */
@Component
class OpenPart {

    private final InternshipFile internships;
    private final ClosingFile closing;

    OpenPart(InternshipFile internships, ClosingFile closing) {
        this.internships = internships;
        this.closing = closing;
    }

    List<InternshipPlace> internships(String reference) {
        return internships.of(reference).stream().filter(internship -> internship.agreement() != null)
                .map(OpenPart::place).toList();
    }

    /** The advice itself, without its reasons; only once the trajectory is closed with it. */
    String result(Trajectory trajectory) {
        return trajectory.status() != TrajectoryStatus.AFGESLOTEN ? null : closing.advice(trajectory.reference())
                .filter(FinalAdviceView::isFinal).map(FinalAdviceView::label).orElse(null);
    }

    private static InternshipPlace place(InternshipView internship) {
        String state = internship.endedOn() != null ? "voorbij"
                : internship.startedOn() != null ? "loopt" : "afgesproken";
        return new InternshipPlace(internship.agreement().employer(), internship.agreement().firstDay(),
                internship.agreement().lastDay(), state);
    }
}
