package be.tandem.evaluation;

import be.tandem.plan.ChangeKind;
import be.tandem.protection.ConfidentialText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** A change of the plan from before each change was a version of it: only read, never written any more (P13). */
@Entity
class PlanAdjustment {

    @Id
    private Long id;
    private String reference;
    @Convert(converter = ConfidentialText.class)
    private String change;
    @Enumerated(EnumType.STRING)
    private AdjustPlan.Consent consent;
    private LocalDate agreedOn;
    private LocalDate adjustedOn;
    private String adjustedBy;

    protected PlanAdjustment() {
    }

    PlanChangeView view() {
        return new PlanChangeView(adjustedOn, (consent == AdjustPlan.Consent.SIGNED ? ChangeKind.FORMAL : ChangeKind.SMALL)
                .toString(), change, agreedOn, null);
    }
}
