package be.tandem.stop;

/** The decision of VDAB; whom the participant may turn to only when the trajectory stops. */
record DecideEarlyStop(Decision earlyStopDecision, String decisionMotivation, String followUpContact) {

    enum Decision { STOP, CONTINUE }
}
