package be.tandem.allocation;

import be.tandem.plan.PlanDomain;

/** Somebody will guide the participant on this side of the plan: what was open for all providers is theirs now. */
public record ProviderFound(String reference, PlanDomain domain) {
}
