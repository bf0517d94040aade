package be.tandem.screening;

/** What a note on the way from referral to decision is about. */
enum NoteKind {
    COMPLETENESS("Volledigheid"), SUPPLEMENT("Aanvulling van de verwijzer"), INFORMATION("Antwoord van de verwijzer"),
    DELAY("Opvolging van de vertraging"), ADDRESS("Adres nagekeken"), INFORMED("Meegedeeld aan de kandidaat");

    private final String dutchName;

    NoteKind(String dutchName) {
        this.dutchName = dutchName;
    }

    @Override
    public String toString() {
        return dutchName;
    }
}
