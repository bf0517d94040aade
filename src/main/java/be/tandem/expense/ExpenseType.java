package be.tandem.expense;

/** What the participant paid for. */
public enum ExpenseType {
    TRAVEL_BUS("bus of tram"), TRAVEL_TRAIN("trein"), TRAVEL_KM("eigen vervoer (kilometers)"), CHILDCARE("kinderopvang"),
    SICK_CARE("zorg voor een ziek kind of een zieke ouder"), OTHER("andere kosten");

    private final String dutchName;

    ExpenseType(String dutchName) {
        this.dutchName = dutchName;
    }

    /** The words that people use. */
    public String dutchName() {
        return dutchName;
    }

    boolean isTravel() {
        return name().startsWith("TRAVEL_");
    }
}
