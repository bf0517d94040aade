package be.tandem.icf;

import be.tandem.access.ItemKind;
import be.tandem.access.RestrictableItems;
import be.tandem.calendar.DutchDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** A participant can ask to keep an assessment between the two casemanagers (D4). */
@Component
class RestrictableAssessments implements RestrictableItems {

    private final IcfAssessmentRepository assessments;

    RestrictableAssessments(IcfAssessmentRepository assessments) {
        this.assessments = assessments;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.ICF_ASSESSMENT;
    }

    @Override
    public List<Item> of(String reference) {
        return assessments.findByReferenceOrderBySequenceNumber(reference).stream()
                .map(assessment -> new Item(assessment.id(), "nummer " + assessment.sequenceNumber() + ", begonnen op "
                        + DutchDate.of(assessment.startedOn()))).toList();
    }
}
