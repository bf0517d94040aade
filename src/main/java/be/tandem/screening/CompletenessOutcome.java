package be.tandem.screening;

/** What the mediator finds of the file (P1). */
enum CompletenessOutcome {
    COMPLETE("volledig"), SUPPLEMENT("aanvulling gevraagd"), RETURNED("terug naar de verwijzer"),
    WITHDRAWN("ingetrokken");

    private final String dutchName;

    CompletenessOutcome(String dutchName) {
        this.dutchName = dutchName;
    }

    @Override
    public String toString() {
        return dutchName;
    }
}
