package be.tandem.funding;

/** Why money came into the reserve, or went out. */
enum EntryKind {
    FIRST_PART("eerste deel van de vergoeding"), LAST_PART("laatste deel van de vergoeding"),
    PAYMENT("betaling aan een begeleider"), COUNTER_ENTRY("betaling teruggeboekt");

    private final String dutchName;

    EntryKind(String dutchName) {
        this.dutchName = dutchName;
    }

    @Override
    public String toString() {
        return dutchName;
    }
}
