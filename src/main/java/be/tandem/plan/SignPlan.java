package be.tandem.plan;

import java.time.LocalDate;

/** The form in which the participant answers to the plan and the casemanager Werk signs along. */
record SignPlan(Signature participantSignature, String participantRemarks, LocalDate signedOn,
                SignatureMethod signatureMethod, boolean workSigns) {

    static SignPlan of(Answer participant, boolean workSigned) {
        return new SignPlan(participant.answer(), participant.remarks(), participant.on(), participant.method(),
                workSigned);
    }
}
