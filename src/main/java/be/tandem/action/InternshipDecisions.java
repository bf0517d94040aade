package be.tandem.action;

import be.tandem.form.FormContext;
import be.tandem.form.RecordsForm;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When an internship starts; several are possible, one after another or side by side (P11). */
@Service
@Transactional
class InternshipDecisions {

    private final InternshipDecisionRepository decisions;

    InternshipDecisions(InternshipDecisionRepository decisions) {
        this.decisions = decisions;
    }

    @RecordsForm("startInternship")
    Map<String, Object> decide(FormContext context, StartInternship form) {
        decisions.save(new InternshipDecision(context, form));
        return Map.of("internshipDecision", form.decision().name());
    }
}
