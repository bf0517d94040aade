package be.tandem.screening;

/** What DGS may advise instead of an activation trajectory. */
enum OtherOffer {
    AMA_SE("arbeidsmatige activiteiten in de sociale economie"),
    WELZIJN("welzijn (onthaaltraject of arbeidsmatige activiteiten)");

    private final String dutchName;

    OtherOffer(String dutchName) {
        this.dutchName = dutchName;
    }

    @Override
    public String toString() {
        return dutchName;
    }
}
