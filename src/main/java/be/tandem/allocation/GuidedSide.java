package be.tandem.allocation;

import be.tandem.plan.PlanDomain;

/** A side of the plan of one trajectory, on which a provider guides the participant. */
public record GuidedSide(String reference, PlanDomain domain) {
}
