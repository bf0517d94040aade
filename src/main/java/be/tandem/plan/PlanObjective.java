package be.tandem.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What the participant wants to reach. */
@Embeddable
record PlanObjective(@Enumerated(EnumType.STRING) PlanDomain domain, String description) {
}
