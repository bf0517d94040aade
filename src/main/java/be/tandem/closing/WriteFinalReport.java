package be.tandem.closing;

/** The part of the casemanager Werk in the final report. */
record WriteFinalReport(String competenceProfile, String strengths, String hinderingConditions,
                        boolean indicationCmw, boolean indicationImw) {
}
