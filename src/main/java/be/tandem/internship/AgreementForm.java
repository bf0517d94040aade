package be.tandem.internship;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What {@code forms/agreeInternship.form} asks; without signatures only the reason is filled in. */
record AgreementForm(String employer, Boolean employerInFlanders, String sector, String economy, String mentor,
                     String purpose, String goals, LocalDate internshipStart, LocalDate internshipEnd,
                     BigDecimal hoursPerWeek, String buildUp, Boolean accidentInsurance, Boolean liabilityInsurance,
                     List<String> signedBy, LocalDate signedOn, String notSignedReason) {

    private static final List<String> SIGNATURES = List.of("PARTICIPANT", "EMPLOYER", "PROVIDER");

    boolean isSigned() {
        return notSignedReason == null;
    }

    boolean carriesAllSignatures() {
        return signedBy.containsAll(SIGNATURES);
    }
}
