package be.tandem.plan;

import be.tandem.protection.ConfidentialText;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

/**
 * What a plan says besides its items.
 *
 * @param goalInOwnWords what the participant wants to reach
 * @param expectedMonths estimate, from three to eighteen
 * @param participantChoice what the participant wants to choose about the support as a whole
 * @param providerChoice why these providers, after a look at the whole offer of the region
 * @param bridgeToWork what the step to paid work will look like and who helps, null as long as nobody can say (N19)
 */
@Embeddable
public record PlanFrame(@Convert(converter = ConfidentialText.class) String goalInOwnWords, Integer expectedMonths,
                        @Convert(converter = ConfidentialText.class) String participantChoice,
                        @Convert(converter = ConfidentialText.class) String providerChoice,
                        @Convert(converter = ConfidentialText.class) String bridgeToWork) {

    static final PlanFrame EMPTY = new PlanFrame(null, null, null, null, null);
}
