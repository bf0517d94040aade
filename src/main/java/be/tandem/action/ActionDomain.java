package be.tandem.action;

/** On which of the two sides an action lies; the sides run next to each other. */
enum ActionDomain {
    WORK("werk"), CARE("zorg");

    private final String dutchName;

    ActionDomain(String dutchName) {
        this.dutchName = dutchName;
    }

    @Override
    public String toString() {
        return dutchName;
    }
}
