package be.tandem.allocation;

import be.tandem.plan.PlanDomain;
import java.time.LocalDate;

/**
 * Who guides the participant on one side of the plan.
 *
 * @param userId log-in of somebody of the network, null for a partner outside it
 * @param partnerName name of the partner, null for somebody of the network
 * @param partnerContact how to reach the partner
 * @param firstAppointmentOn first day on which they meet, null when a partner did not say
 */
public record AllocatedProvider(PlanDomain domain, String userId, String partnerName, String partnerContact,
                                LocalDate firstAppointmentOn) {

    /** Whether somebody outside the network helps, who has no log-in. */
    public boolean isPartner() {
        return userId == null;
    }
}
