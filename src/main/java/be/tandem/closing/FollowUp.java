package be.tandem.closing;

import be.tandem.protection.ConfidentialText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What a lead arranged when the advice or its ratification came late. */
@Entity
@Table(name = "closing_follow_up")
class FollowUp {

    enum Subject { ADVICE, RATIFICATION }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String reference;
    @Enumerated(EnumType.STRING)
    private Subject subject;
    @Convert(converter = ConfidentialText.class)
    private String agreement;
    private LocalDate notedOn;
    private String notedBy;

    protected FollowUp() {
    }

    FollowUp(String reference, Subject subject, String agreement, LocalDate on, String by) {
        this.reference = reference;
        this.subject = subject;
        this.agreement = agreement;
        notedOn = on;
        notedBy = by;
    }
}
