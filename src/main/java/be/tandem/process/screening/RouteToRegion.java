package be.tandem.process.screening;

import be.tandem.network.RegionRouting;
import be.tandem.screening.CandidateRegion;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Looks up the region of the candidate; the postcode stays in the dossier. */
@Component("routeToRegion")
class RouteToRegion implements JavaDelegate {

    private final CandidateRegion region;

    RouteToRegion(CandidateRegion region) {
        this.region = region;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RegionRouting.Route route = region.routeOf(execution.getProcessBusinessKey());
        execution.setVariable("regionFound", route.isEligible());
        if (route.isEligible()) {
            execution.setVariable("region", route.region().name());
        }
    }
}
