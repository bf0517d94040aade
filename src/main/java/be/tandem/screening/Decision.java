package be.tandem.screening;

/** The five decisions of DGS (P2), and the candidate who steps back. */
enum Decision {
    APPROVE("goedgekeurd"), OTHER_OFFER("een ander aanbod past beter"),
    REGULAR_MEDIATION("betaald werk is nu al haalbaar: gewone bemiddeling"),
    MORE_INFORMATION("meer informatie of een gesprek nodig"), REFUSE("geweigerd"),
    WITHDRAWN("de kandidaat trekt zich terug");

    private final String dutchName;

    Decision(String dutchName) {
        this.dutchName = dutchName;
    }

    @Override
    public String toString() {
        return dutchName;
    }
}
