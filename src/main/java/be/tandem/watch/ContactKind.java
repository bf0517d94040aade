package be.tandem.watch;

/** How somebody had contact with the participant. */
public enum ContactKind {
    PHONE("gebeld"), MESSAGE("bericht of e-mail"), LETTER("brief"), VISIT("langsgegaan"), CONVERSATION("gesprek");

    private final String dutchName;

    ContactKind(String dutchName) {
        this.dutchName = dutchName;
    }

    @Override
    public String toString() {
        return dutchName;
    }
}
