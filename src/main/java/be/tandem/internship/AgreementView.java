package be.tandem.internship;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What participant, employer and provider agreed. Nothing about health: the employer reads along (D10).
 *
 * @param sector Dutch name
 * @param economy Dutch name of the kind of employer
 * @param purpose Dutch name of the kind of internship
 * @param hoursPerWeek hours that were agreed to begin with
 * @param buildUp how the hours grow, null when not agreed
 * @param signedBy Dutch names of who signed
 */
public record AgreementView(String employer, String sector, String economy, String mentor, String purpose,
                            String goals, LocalDate firstDay, LocalDate lastDay, BigDecimal hoursPerWeek,
                            String buildUp, boolean accidentInsurance, boolean liabilityInsurance,
                            List<String> signedBy, LocalDate signedOn) {
}
