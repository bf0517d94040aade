package be.tandem.process.identity;

import be.tandem.form.Choice;
import be.tandem.form.ChoiceContext;
import be.tandem.plan.PlanDomain;
import be.tandem.plan.ProviderOffer;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whoever has the role of provider in the region, as the administrator keeps it. */
@Component
class RegionProviders implements ProviderOffer {

    private final StaffChoices staff;

    RegionProviders(StaffChoices staff) {
        this.staff = staff;
    }

    @Override
    public List<Choice> of(String region, PlanDomain domain) {
        return region == null ? List.of()
                : staff.staff(new ChoiceContext(null, region, null, null, domain.provider().name()));
    }
}
