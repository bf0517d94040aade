package be.tandem.stop;

/** The four grounds of BVR 2/2/2018, article 35. */
public enum StopGround {
    OBLIGATIONS_NOT_MET("a. komt verplichtingen of afgesproken acties niet na"),
    INTERRUPTED("b. onderbroken door ziekte, moederschapsverlof, ongeval of overmacht"),
    GOAL_NOT_FEASIBLE("c. het beoogde doel kan niet worden bereikt"),
    EMPLOYED("d. is aan het werk");

    private final String dutch;

    StopGround(String dutch) {
        this.dutch = dutch;
    }

    @Override
    public String toString() {
        return dutch;
    }
}
