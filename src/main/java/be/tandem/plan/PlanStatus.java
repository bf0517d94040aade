package be.tandem.plan;

/** Where one version of a plan stands. */
public enum PlanStatus {
    DRAFT("in opmaak"), DISCARDED("weggelegd"), OBJECTED("niet akkoord, terug naar het overleg"), SUBMITTED("aangemeld"),
    RETURNED("teruggegeven door de netwerkcoördinator"), REPLACED("vervangen door een nieuwe versie");

    private final String dutchName;

    PlanStatus(String dutchName) {
        this.dutchName = dutchName;
    }

    @Override
    public String toString() {
        return dutchName;
    }
}
