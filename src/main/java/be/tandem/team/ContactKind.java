package be.tandem.team;

/** How somebody who did not come was reached. */
enum ContactKind {
    PHONE("telefonisch"), MESSAGE("met een bericht of e-mail"), LETTER("met een brief"), VISIT("met een huisbezoek"),
    VIA_REFERRER("via de verwijzer");

    private final String dutchName;

    ContactKind(String dutchName) {
        this.dutchName = dutchName;
    }

    @Override
    public String toString() {
        return dutchName;
    }
}
