package be.tandem.trajectory;

import java.util.Set;

/** Where a trajectory stands; the arrows are those of the registration rules and stand in the database too. */
public enum TrajectoryStatus {
    AANGEMELD("Aangemeld"), IN_SCREENING("In screening"), GEWEIGERD("Geweigerd"), GEINITIEERD("Geïnitieerd"),
    AANVAARD("Aanvaard"), BEZIG("Bezig"), AFGESLOTEN("Afgesloten"), VERVROEGD_STOPGEZET("Vervroegd stopgezet");

    private final String dutchName;

    TrajectoryStatus(String dutchName) {
        this.dutchName = dutchName;
    }

    /** The word that people use. */
    public String dutchName() {
        return dutchName;
    }


    /** Statuses that may follow this one directly. */
    public Set<TrajectoryStatus> next() {
        return switch (this) {
            case AANGEMELD -> Set.of(IN_SCREENING, GEWEIGERD);
            case IN_SCREENING -> Set.of(GEINITIEERD, GEWEIGERD);
            case GEINITIEERD -> Set.of(AANVAARD, GEWEIGERD);
            case AANVAARD -> Set.of(BEZIG, VERVROEGD_STOPGEZET);
            case BEZIG -> Set.of(AFGESLOTEN, VERVROEGD_STOPGEZET);
            case GEWEIGERD, AFGESLOTEN, VERVROEGD_STOPGEZET -> Set.of();
        };
    }

    /** Whether nothing can follow. */
    public boolean isFinal() {
        return next().isEmpty();
    }
}
