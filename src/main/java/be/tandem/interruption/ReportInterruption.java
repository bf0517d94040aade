package be.tandem.interruption;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** The form with which a casemanager reports that an own trajectory lies still; each ground asks its own reasons. */
record ReportInterruption(String trajectory, InterruptionGround ground, SubReason illnessReason, SubReason maternityReason,
                          SubReason accidentReason, SubReason personalReason, LocalDate interruptedOn,
                          LocalDate expectedReturnOn, String contactAgreement) {

    /** The one that the form showed; null for force majeure. */
    SubReason subReason() {
        return Stream.of(illnessReason, maternityReason, accidentReason, personalReason).filter(Objects::nonNull)
                .filter(reason -> reason.fits(ground)).findFirst().orElse(null);
    }
}
