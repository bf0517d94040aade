package be.tandem.team;

/** How a planned first conversation ended. */
enum ConversationOutcome {
    ACCEPTED("de deelnemer neemt deel"), NO_SHOW("de deelnemer kwam niet"), DECLINED("de deelnemer stapt niet in"),
    NOT_SUITABLE("het traject lijkt niet passend");

    private final String dutchName;

    ConversationOutcome(String dutchName) {
        this.dutchName = dutchName;
    }

    @Override
    public String toString() {
        return dutchName;
    }
}
