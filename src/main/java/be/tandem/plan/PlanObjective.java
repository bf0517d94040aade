package be.tandem.plan;

import be.tandem.protection.ConfidentialText;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What the participant wants to reach. */
@Embeddable
record PlanObjective(@Enumerated(EnumType.STRING) PlanDomain domain,
                     @Convert(converter = ConfidentialText.class) String description) {
}
