package be.tandem.allocation;

import be.tandem.calendar.DutchDate;
import be.tandem.form.FormContext;
import be.tandem.plan.PlanDomain;
import be.tandem.protection.ConfidentialText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;

/** One question to one provider, and the answer. A partner outside the network has no log-in and said yes before. */
@Entity
class ProviderProposal {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String reference;
    @Enumerated(EnumType.STRING)
    private PlanDomain domain;
    private String provider;
    @Convert(converter = ConfidentialText.class)
    private String partnerName;
    @Convert(converter = ConfidentialText.class)
    private String partnerContact;
    @Convert(converter = ConfidentialText.class)
    private String partnerReason;
    private boolean referrerDiscussed;
    private String proposedBy;
    private LocalDate proposedOn;
    @Enumerated(EnumType.STRING)
    private ProposalStatus status = ProposalStatus.PROPOSED;
    private LocalDate answeredOn;
    private LocalDate firstAppointmentOn;
    private BigDecimal weeklyHours;
    @Enumerated(EnumType.STRING)
    private DeclineReason declineReason;
    private LocalDate availableFrom;
    @Convert(converter = ConfidentialText.class)
    private String explanation;
    @Version
    private int version;

    protected ProviderProposal() {
    }

    ProviderProposal(FormContext context, PlanDomain domain, ProposedProvider form) {
        reference = context.reference();
        this.domain = domain;
        provider = form.provider();
        partnerName = form.partnerName();
        partnerContact = form.partnerContact();
        partnerReason = form.partnerReason();
        referrerDiscussed = Boolean.TRUE.equals(form.referrerDiscussed());
        proposedBy = context.userId();
        proposedOn = context.today();
        if (provider == null) {
            status = ProposalStatus.ACCEPTED;
            answeredOn = context.today();
        }
    }

    /** Somebody who agreed before being named. */
    ProviderProposal(FormContext context, PlanDomain domain, OtherProvider other) {
        reference = context.reference();
        this.domain = domain;
        provider = other.provider();
        proposedBy = context.userId();
        proposedOn = context.today();
        status = ProposalStatus.ACCEPTED;
        answeredOn = context.today();
        firstAppointmentOn = other.firstAppointmentOn();
        weeklyHours = other.weeklyHours();
    }

    void answer(FormContext context, AnswerAllocation form) {
        status = form.isAccepted() ? ProposalStatus.ACCEPTED : ProposalStatus.DECLINED;
        answeredOn = context.today();
        firstAppointmentOn = form.firstAppointmentOn();
        weeklyHours = form.weeklyHours();
        declineReason = form.declineReason();
        availableFrom = form.availableFrom();
        explanation = form.explanation();
    }

    void lapse() {
        status = ProposalStatus.LAPSED;
    }

    void replaced() {
        status = ProposalStatus.REPLACED;
    }

    String provider() {
        return provider;
    }

    GuidedSide side() {
        return new GuidedSide(reference, domain);
    }

    /** Who did not come and why, for whoever looks further, for example "12/03/2027 An Peeters: geen antwoord". */
    String line(String name) {
        String answer = status != ProposalStatus.DECLINED ? "geen antwoord" : declineReason
                + (availableFrom == null ? "" : ", vanaf " + DutchDate.of(availableFrom))
                + ". " + explanation;
        return DutchDate.of(proposedOn) + " " + name + ": " + answer;
    }

    AllocatedProvider view() {
        return new AllocatedProvider(domain, provider, partnerName, partnerContact, firstAppointmentOn);
    }
}
