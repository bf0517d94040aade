package be.tandem.closing;

/** The part of the casemanager Zorg in the final report. */
record ContributeFinalReport(String remainingBarriers, String functioning, String continuingCare) {
}
