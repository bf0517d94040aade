package be.tandem.complaint;

/** How the participant wants to be reached, and how a message about the complaint went out. */
public enum ContactWay {
    PHONE("telefoon"), EMAIL("e-mail"), LETTER("brief"), CONVERSATION("gesprek"), TRUSTED_PERSON("een vertrouwenspersoon");

    private final String dutchName;

    ContactWay(String dutchName) {
        this.dutchName = dutchName;
    }

    /** The words that people use. */
    public String dutchName() {
        return dutchName;
    }
}
