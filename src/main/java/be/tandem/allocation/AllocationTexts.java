package be.tandem.allocation;

import be.tandem.calendar.DutchDate;
import be.tandem.form.DossierText;
import be.tandem.form.ShowsInForm;
import be.tandem.network.Staff;
import be.tandem.plan.PlanDomain;
import be.tandem.plan.PlannedAction;
import be.tandem.plan.Plans;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What whoever chooses or answers must know: what is looked for, who said no, whom the plan names. */
@Service
@Transactional(readOnly = true)
class AllocationTexts {

    private final ProviderSearchRepository searches;
    private final ProviderProposalRepository proposals;
    private final Plans plans;
    private final Staff staff;

    AllocationTexts(ProviderSearchRepository searches, ProviderProposalRepository proposals, Plans plans, Staff staff) {
        this.searches = searches;
        this.proposals = proposals;
        this.plans = plans;
        this.staff = staff;
    }

    @ShowsInForm("workProviderSearch")
    String workSearch(String reference) {
        return search(reference, PlanDomain.WORK);
    }

    @ShowsInForm("careProviderSearch")
    String careSearch(String reference) {
        return search(reference, PlanDomain.CARE);
    }

    @ShowsInForm("workProvidersInPlan")
    String workInPlan(String reference) {
        return inPlan(reference, PlanDomain.WORK);
    }

    @ShowsInForm("careProvidersInPlan")
    String careInPlan(String reference) {
        return inPlan(reference, PlanDomain.CARE);
    }

    /** Who was asked before, for whoever looks further; who is asked next does not read it. */
    @ShowsInForm("workProviderRefusals")
    String workRefusals(String reference) {
        return refusals(reference, PlanDomain.WORK);
    }

    @ShowsInForm("careProviderRefusals")
    String careRefusals(String reference) {
        return refusals(reference, PlanDomain.CARE);
    }

    @ShowsInForm("workAllocation")
    String workAllocation(String reference) {
        return guided(reference, PlanDomain.WORK);
    }

    @ShowsInForm("careAllocation")
    String careAllocation(String reference) {
        return guided(reference, PlanDomain.CARE);
    }

    private String guided(String reference, PlanDomain domain) {
        return proposals.findByReferenceAndDomainAndStatus(reference, domain, ProposalStatus.ACCEPTED)
                .map(ProviderProposal::view).map(this::guided).orElse("Er is nog geen dienstverlener.");
    }

    private String guided(AllocatedProvider provider) {
        return provider.isPartner() ? provider.partnerName() + ", " + provider.partnerContact()
                : staff.get(provider.userId()).name() + ", eerste afspraak op "
                        + DutchDate.of(provider.firstAppointmentOn());
    }

    private String search(String reference, PlanDomain domain) {
        return searches.findFirstByReferenceAndDomainOrderByIdDesc(reference, domain).map(ProviderSearch::text)
                .orElse(new DossierText()).toString();
    }

    private String refusals(String reference, PlanDomain domain) {
        List<ProviderProposal> asked = proposals.findByReferenceAndDomainOrderById(reference, domain);
        return asked.isEmpty() ? "Er werd nog niemand gevraagd." : asked.stream()
                .map(proposal -> proposal.line(staff.get(proposal.provider()).name())).collect(Collectors.joining("\n"));
    }

    private String inPlan(String reference, PlanDomain domain) {
        String lines = plans.actions(reference, domain).stream().filter(action -> action.provider() != null)
                .map(PlannedAction::describedProvider).distinct().collect(Collectors.joining("\n"));
        return lines.isEmpty() ? "Het plan noemt geen dienstverlener." : lines;
    }
}
