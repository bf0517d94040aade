package be.tandem.screening;

/** The form with which DGS decides. */
record ScreeningForm(boolean seriousBarriers, boolean icfDescribed, boolean workAndCareNeeded,
                     boolean paidWorkPlausible, Integer engagement, Decision screeningDecision, OtherOffer otherOffer,
                     String question, String motivation) {
}
