package be.tandem.plan;

import be.tandem.protection.ConfidentialText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * When and where a version of the plan will be signed, as people agreed at the meeting (P7).
 *
 * @param place null when nobody said it; it may be somebody's home
 */
@Embeddable
public record SigningMoment(@Column(name = "signing_on") LocalDate on,
                            @Column(name = "signing_place") @Convert(converter = ConfidentialText.class) String place) {
}
