package be.tandem.network;

import java.time.LocalDate;

/** Which werk- en zorgregio serves whom, by residence and date; the answers stand in {@code dmn/region-routing.dmn}. */
public interface RegionRouting {

    /** Region of the postcode on the given day, or the reason why there is none. */
    Route route(String postcode, LocalDate onDate);

    /**
     * Answer of the table.
     *
     * @param region null when nobody can take part from this address
     * @param reason Dutch sentence, null when there is a region
     */
    record Route(Region region, String reason) {

        /** Whether a trajectory is possible from this address. */
        public boolean isEligible() {
            return region != null;
        }
    }
}
