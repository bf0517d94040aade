package be.tandem.referral;

import be.tandem.calendar.DutchDate;
import be.tandem.form.DossierText;
import be.tandem.protection.ConfidentialText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A request to participate: who asks it and why, article 3 (b), (c) and (d). */
@Entity
class Referral {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String reference;
    @ManyToOne(optional = false)
    private Participant participant;
    private LocalDate submittedOn;
    private String submittedBy;
    private String mediator;
    @Enumerated(EnumType.STRING)
    private ReferrerKind referrerKind;
    private String referrerOrganisation;
    private String referrerName;
    private boolean jobSeeker;
    @ElementCollection
    @CollectionTable(name = "referral_barrier", joinColumns = @JoinColumn(name = "referral_id"))
    @Column(name = "barrier")
    @Enumerated(EnumType.STRING)
    private Set<Barrier> barriers;
    @Embedded
    private Substantiation substantiation;
    @Convert(converter = ConfidentialText.class)
    private String motivation;
    private boolean consentToShare;
    @Version
    private int version;

    protected Referral() {
    }

    Referral(String reference, Participant participant, SubmitReferral form, LocalDate submittedOn,
            String submittedBy) {
        this.reference = reference;
        this.participant = participant;
        this.submittedOn = submittedOn;
        this.submittedBy = submittedBy;
        referrerKind = form.referrerKind();
        referrerOrganisation = form.referrerOrganisation();
        referrerName = form.referrerName();
        jobSeeker = form.jobSeeker();
        barriers = EnumSet.copyOf(form.barriers());
        substantiation = new Substantiation(form);
        motivation = form.motivation();
        consentToShare = form.consentToShare();
    }

    boolean isSubmittedBy(String userId) {
        return submittedBy.equals(userId);
    }

    /** @param userId null as long as nobody takes care of this person */
    void mediatedBy(String userId) {
        mediator = userId;
    }

    String mediator() {
        return mediator;
    }

    boolean isSentBy(String organisationOrWorker) {
        return organisationOrWorker.strip().equalsIgnoreCase(referrerOrganisation)
                || organisationOrWorker.strip().equalsIgnoreCase(referrerName);
    }

    String reference() {
        return reference;
    }

    Participant participant() {
        return participant;
    }

    /** The database reads one without any content back as nothing. */
    Substantiation substantiation() {
        if (substantiation == null) {
            substantiation = new Substantiation();
        }
        return substantiation;
    }

    /** The mediator saw that the candidate is a registered job-seeker. */
    void confirmJobSeeker() {
        jobSeeker = true;
    }

    String text() {
        DossierText text = new DossierText().line("Aangemeld op", DutchDate.of(submittedOn))
                .line("Door", referrerKind).line("Organisatie", referrerOrganisation).line("Medewerker", referrerName)
                .line("Ingeschreven als werkzoekende", jobSeeker ? "ja" : "nee")
                .line("Belemmeringen", barriers.stream().sorted().map(Barrier::toString).collect(Collectors.joining(", ")));
        return substantiation().addTo(text).paragraph("Motivatie", motivation).toString();
    }
}
