package be.tandem.plan;

import be.tandem.form.FormContext;
import be.tandem.form.Refusal;
import be.tandem.network.Staff;
import be.tandem.referral.ReferralFile;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Writes down who signs which text of the plan (P7, N3), whether in a task or on the page of the plan. */
@Component
class PlanSigning {

    private final PlanVersions versions;
    private final PlanSignatureRepository signatures;
    private final ReferralFile referrals;
    private final Staff staff;
    private final Clock clock;

    PlanSigning(PlanVersions versions, PlanSignatureRepository signatures, ReferralFile referrals, Staff staff,
            Clock clock) {
        this.versions = versions;
        this.signatures = signatures;
        this.referrals = referrals;
        this.staff = staff;
        this.clock = clock;
    }

    void participantAndWork(FormContext context, SignPlan form) {
        PlanVersion draft = versions.draftToDecide(context.reference());
        boolean agrees = form.participantSignature().agrees();
        record(draft, new Answer(Signer.PARTICIPANT, form.participantSignature(), form.participantRemarks(),
                agrees ? form.signatureMethod() : SignatureMethod.DIGITAL, referrals.nameOf(context.reference()),
                agrees ? form.signedOn() : context.today()), context.userId());
        if (agrees) {
            record(draft, Answer.ownLogin(Signer.CASE_MANAGER_WORK, Signature.SIGNED, null,
                    staff.get(context.userId()).name(), context.today()), context.userId());
        }
    }

    void care(FormContext context, CosignPlan form) {
        record(versions.draftToDecide(context.reference()), Answer.ownLogin(Signer.CASE_MANAGER_CARE,
                form.careSignature(), form.careRemarks(), staff.get(context.userId()).name(), context.today()),
                context.userId());
    }

    /** Only a whole plan is signed, and nobody signs for both casemanagers. */
    void record(PlanVersion draft, Answer answer, String recordedBy) {
        if (draft.plan().meetingOn() != null && answer.on().isBefore(draft.plan().meetingOn())) {
            throw new Refusal("signedOn", "“Datum van de handtekening” ligt vóór het overleg over het plan. "
                    + "Kijk de datum na.");
        }
        if (answer.answer().agrees()) {
            Completeness.refuseUnlessComplete(draft, null);
            refuseSigningTwice(draft, answer.signer(), recordedBy);
        } else {
            draft.plan().objected();
        }
        signatures.save(new PlanSignature(draft.plan().id(), answer, recordedBy, clock.instant(),
                draft.fingerprint()));
    }

    private static void refuseSigningTwice(PlanVersion draft, Signer signer, String recordedBy) {
        Signer other = signer == Signer.CASE_MANAGER_CARE ? Signer.CASE_MANAGER_WORK : Signer.CASE_MANAGER_CARE;
        if (signer != Signer.PARTICIPANT && draft.isSignedBy(other)
                && draft.answerOf(other).orElseThrow().isRecordedBy(recordedBy)) {
            throw new Refusal("Dit plan is al door jou ondertekend als " + other + ". De " + signer
                    + " is iemand anders en ondertekent zelf.");
        }
    }
}
