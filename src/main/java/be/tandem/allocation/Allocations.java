package be.tandem.allocation;

import be.tandem.form.FormContext;
import be.tandem.form.Refusal;
import be.tandem.plan.PlanDomain;
import be.tandem.trajectory.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds a provider for each side of the plan and tells who it is (P9). */
@Service
@Transactional
public class Allocations {

    private final ProviderSearchRepository searches;
    private final ProviderProposalRepository proposals;
    private final ReferrerAsProvider referrer;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;

    Allocations(ProviderSearchRepository searches, ProviderProposalRepository proposals, ReferrerAsProvider referrer,
            Timeline timeline, ApplicationEventPublisher events) {
        this.searches = searches;
        this.proposals = proposals;
        this.referrer = referrer;
        this.timeline = timeline;
        this.events = events;
    }

    /** Who guides the participant on this side of the plan; empty as long as nobody accepted. */
    @Transactional(readOnly = true)
    public Optional<AllocatedProvider> of(String reference, PlanDomain domain) {
        return in(ProposalStatus.ACCEPTED, reference, domain).map(ProviderProposal::view);
    }

    /** Log-in of the provider who was asked and did not answer yet. */
    @Transactional(readOnly = true)
    public Optional<String> asked(String reference, PlanDomain domain) {
        return in(ProposalStatus.PROPOSED, reference, domain).map(ProviderProposal::provider);
    }

    /** Where this person guides the participant, or did until the trajectory ended on this day or later. */
    @Transactional(readOnly = true)
    public List<GuidedSide> guidedBy(String userId, LocalDate since) {
        return proposals.guidedBy(userId, since).stream().map(ProviderProposal::side).toList();
    }

    /** Lets the participant know what happens to who guides on this side. */
    public void tell(GuidedSide side, ProviderStep step) {
        timeline.record(side.reference(), side.domain().name() + "_PROVIDER_" + step.name());
    }

    /** Another provider than until now guides the participant on this side of the plan (N1, P16). */
    public void replace(FormContext context, PlanDomain domain, OtherProvider other) {
        in(ProposalStatus.ACCEPTED, context.reference(), domain).ifPresent(ProviderProposal::replaced);
        proposals.flush();
        proposals.saveAndFlush(new ProviderProposal(context, domain, other));
        timeline.record(context.reference(), "PROVIDER_CHANGED");
        events.publishEvent(new ProviderFound(context.reference(), domain));
    }

    void choose(FormContext context, PlanDomain domain, ChooseProvider form) {
        searches.save(new ProviderSearch(context, domain, form));
        if (form.route() == Route.COORDINATOR) {
            record(context, domain, ProviderStep.SEARCHED);
        } else {
            propose(context, domain, form);
        }
    }

    void propose(FormContext context, PlanDomain domain, ProposedProvider form) {
        referrer.demandDiscussed(context.reference(), form);
        in(ProposalStatus.PROPOSED, context.reference(), domain).ifPresent(ProviderProposal::lapse);
        proposals.flush();
        proposals.save(new ProviderProposal(context, domain, form));
        if (form.route() == Route.PARTNER) {
            found(context, domain);
        } else {
            record(context, domain, ProviderStep.ASKED);
        }
    }

    void answer(FormContext context, PlanDomain domain, AnswerAllocation form) {
        in(ProposalStatus.PROPOSED, context.reference(), domain)
                .orElseThrow(() -> new Refusal("Deze vraag is niet meer open. Ververs je takenlijst."))
                .answer(context, form);
        if (form.isAccepted()) {
            found(context, domain);
        } else {
            record(context, domain, ProviderStep.DECLINED);
        }
    }

    private void found(FormContext context, PlanDomain domain) {
        record(context, domain, ProviderStep.FOUND);
        proposals.flush();
        events.publishEvent(new ProviderFound(context.reference(), domain));
    }

    private void record(FormContext context, PlanDomain domain, ProviderStep step) {
        tell(new GuidedSide(context.reference(), domain), step);
    }

    private Optional<ProviderProposal> in(ProposalStatus status, String reference, PlanDomain domain) {
        return proposals.findByReferenceAndDomainAndStatus(reference, domain, status);
    }
}
