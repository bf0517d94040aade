package be.tandem.move;

/** How the team goes on after the move. */
record HandleAddressMove(Outcome moveOutcome, String explanation) {

    enum Outcome { TEAM_CONTINUES, HAND_OVER, PROPOSE_STOP }
}
