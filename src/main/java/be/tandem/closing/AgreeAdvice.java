package be.tandem.closing;

/** The answer of the casemanager Zorg; the remark only when the advice is returned. */
record AgreeAdvice(Answer adviceAgreement, String remark) {

    enum Answer { AGREED, RETURNED }
}
