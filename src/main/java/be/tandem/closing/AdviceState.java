package be.tandem.closing;

/** Where a proposal for the final advice stands. */
enum AdviceState {
    PROPOSED("voorgesteld"), RETURNED("teruggestuurd door de casemanager Zorg"),
    AGREED("onderschreven door beide casemanagers"), RATIFIED("bekrachtigd door DGS"),
    REJECTED("afgewezen door DGS");

    private final String dutch;

    AdviceState(String dutch) {
        this.dutch = dutch;
    }

    @Override
    public String toString() {
        return dutch;
    }
}
