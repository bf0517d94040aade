package be.tandem.plan;

import be.tandem.calendar.DutchDate;
import be.tandem.form.DossierText;
import be.tandem.form.FormContext;
import be.tandem.protection.ConfidentialText;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** Who answered what to one version of the plan, and to exactly which text (P7, N3). */
@Embeddable
class PlanSignatures {

    @Enumerated(EnumType.STRING)
    private Signature participantSignature;
    @Convert(converter = ConfidentialText.class)
    private String participantRemarks;
    private LocalDate participantSignedOn;
    @Enumerated(EnumType.STRING)
    private SignPlan.SignatureMethod signatureMethod;
    private String workSignedBy;
    private LocalDate workSignedOn;
    @Enumerated(EnumType.STRING)
    private Signature careSignature;
    @Convert(converter = ConfidentialText.class)
    private String careRemarks;
    private String careSignedBy;
    private LocalDate careSignedOn;
    private String signedContent;

    void participantAndWork(FormContext context, SignPlan form, String content) {
        participantSignature = form.participantSignature();
        participantRemarks = form.participantRemarks();
        if (participantSignature.agrees()) {
            participantSignedOn = form.signedOn();
            signatureMethod = form.signatureMethod();
            workSignedBy = context.userId();
            workSignedOn = context.today();
            signedContent = content;
        }
    }

    void care(FormContext context, CosignPlan form) {
        careSignature = form.careSignature();
        careRemarks = form.careRemarks();
        careSignedBy = context.userId();
        careSignedOn = context.today();
    }

    /** Whether participant and both casemanagers signed this very text. */
    boolean completeFor(String content) {
        return participantSignature != null && participantSignature.agrees() && workSignedBy != null
                && careSignature != null && careSignature.agrees() && content.equals(signedContent);
    }

    boolean signedByWork(String userId) {
        return userId.equals(workSignedBy);
    }

    DossierText text() {
        return new DossierText().line("Deelnemer", participantSignature)
                .line("Ondertekend op", participantSignedOn == null ? null : DutchDate.of(participantSignedOn))
                .line("Opmerkingen van de deelnemer", participantRemarks)
                .line("Casemanager Werk", workSignedBy == null ? null : Signature.SIGNED)
                .line("Casemanager Zorg", careSignature).line("Opmerkingen van de casemanager Zorg", careRemarks);
    }
}
