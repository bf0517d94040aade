package be.tandem.watch;

/** Who took the initiative; only a contact that the team sought counts against silence (P14). */
public enum ContactDirection {
    OUTGOING("het team"), INCOMING("de deelnemer");

    private final String dutchName;

    ContactDirection(String dutchName) {
        this.dutchName = dutchName;
    }

    @Override
    public String toString() {
        return dutchName;
    }
}
