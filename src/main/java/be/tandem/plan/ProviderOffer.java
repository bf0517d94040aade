package be.tandem.plan;

import be.tandem.form.Choice;
import java.util.List;

/** The providers of the network in a region; people look at the whole offer before they choose (P6, N1). */
public interface ProviderOffer {

    /** Log-in and name of every provider of this side, by name; empty when the region has none. */
    List<Choice> of(String region, PlanDomain domain);
}
