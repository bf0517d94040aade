package be.tandem.trajectory;

import java.util.Set;

/** Where a trajectory stands; the arrows are those of the registration rules and stand in the database too. */
public enum TrajectoryStatus {
    AANGEMELD, IN_SCREENING, GEWEIGERD, GEINITIEERD, AANVAARD, BEZIG, AFGESLOTEN, VERVROEGD_STOPGEZET;

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
