package be.tandem.action;

/** What became of an appointment; what did not take place is registered too, so that its cost stays visible. */
public enum ActionKind {
    EXECUTED("uitgevoerd"), NO_SHOW("deelnemer kwam niet"), CANCELLED("geannuleerd");

    private final String dutchName;

    ActionKind(String dutchName) {
        this.dutchName = dutchName;
    }

    @Override
    public String toString() {
        return dutchName;
    }
}
