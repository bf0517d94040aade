package be.tandem.move;

import java.time.LocalDate;

/** Where the participant goes to live. */
record ReportAddressMove(String trajectory, LocalDate movedOn, Country country, String street, String postcode,
                         String municipality) {

    enum Country { BELGIUM, ABROAD }

    boolean isAbroad() {
        return country == Country.ABROAD;
    }
}
