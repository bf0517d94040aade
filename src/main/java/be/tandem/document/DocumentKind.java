package be.tandem.document;

/** What a document is about, as the person who adds it says. */
public enum DocumentKind {
    MEDICAL("Medisch of psychologisch verslag"),
    SOCIAL("Sociaal verslag"),
    WORK("Werk en opleiding, zoals een cv of attest"),
    AGREEMENT("Overeenkomst of toestemming"),
    LETTER("Brief of e-mail"),
    RECEIPT("Bewijs van een kost, zoals een ticket"),
    OTHER("Ander document");

    private final String dutchName;

    DocumentKind(String dutchName) {
        this.dutchName = dutchName;
    }

    public String dutchName() {
        return dutchName;
    }
}
