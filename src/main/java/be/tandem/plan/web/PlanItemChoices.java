package be.tandem.plan.web;

import be.tandem.access.Reader;
import be.tandem.form.Choice;
import be.tandem.plan.PlanDomain;
import be.tandem.plan.PlanView;
import be.tandem.plan.PlanViews;
import be.tandem.plan.ProviderOffer;
import be.tandem.trajectory.Trajectories;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an action can be tied to: the objectives of its side, and the providers of the region. */
@Component
class PlanItemChoices {

    private final PlanViews views;
    private final ProviderOffer offer;
    private final Trajectories trajectories;

    PlanItemChoices(PlanViews views, ProviderOffer offer, Trajectories trajectories) {
        this.views = views;
        this.offer = offer;
        this.trajectories = trajectories;
    }

    List<PlanView.Item> objectives(Reader reader, String reference, PlanDomain domain) {
        return domain == null ? List.of() : views.newest(reader, reference)
                .map(plan -> plan.objectives(domain)).orElse(List.of());
    }

    List<Choice> providers(String reference, PlanDomain domain) {
        return domain == null ? List.of()
                : offer.of(trajectories.get(reference).region(), domain);
    }

    /** Null when the list does not hold this provider (any more). */
    String providerName(String reference, PlanDomain domain, String code) {
        return providers(reference, domain).stream().filter(choice -> choice.value().equals(code)).map(Choice::label)
                .findFirst().orElse(null);
    }
}
