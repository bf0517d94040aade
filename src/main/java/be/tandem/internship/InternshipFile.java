package be.tandem.internship;

import be.tandem.form.FormLabels;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the file holds about internships, to show to those who may read part INTERNSHIP. */
@Service
@Transactional(readOnly = true)
public class InternshipFile {

    private static final String AGREEMENT = "agreeInternship";

    private final InternshipRepository repository;
    private final FormLabels labels;

    InternshipFile(InternshipRepository repository, FormLabels labels) {
        this.repository = repository;
        this.labels = labels;
    }

    /** The internships of a trajectory, the oldest first, also those that are still a search. */
    public List<InternshipView> of(String reference) {
        return repository.findByReferenceOrderById(reference).stream().map(this::view).toList();
    }

    private InternshipView view(Internship internship) {
        InternshipAgreement agreement = internship.agreement();
        return new InternshipView(internship.id(), agreement == null ? null : agreement.view(this::label),
                internship.startedOn(), internship.endedOn(),
                reason(internship.earlyEndReason()),
                agreement == null ? new InternshipView.Codes(null, null, null, List.of(), internship.earlyEndReason())
                        : agreement.codes(internship.earlyEndReason()));
    }

    /** Nobody fills in a form to end an internship with the trajectory. */
    private String reason(String code) {
        return Internship.TRAJECTORY_STOPPED.equals(code) ? "het traject is stopgezet"
                : labels.of("reportEarlyInternshipEnd", "earlyEndReason", code);
    }

    private String label(String field, String code) {
        return labels.of(AGREEMENT, field, code);
    }
}
