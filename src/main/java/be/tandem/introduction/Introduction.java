package be.tandem.introduction;

import be.tandem.calendar.DutchDate;
import be.tandem.form.FormContext;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** One invitation to one provider, and the answer. */
@Entity
class Introduction {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String reference;
    private String provider;
    private String caseId;
    private LocalDate invitedOn;
    @Enumerated(EnumType.STRING)
    private IntroductionAnswer answer;
    private LocalDate answeredOn;
    @Version
    private int version;

    protected Introduction() {
    }

    Introduction(String reference, String provider, String caseId, LocalDate invitedOn) {
        this.reference = reference;
        this.provider = provider;
        this.caseId = caseId;
        this.invitedOn = invitedOn;
    }

    void answer(FormContext context, AnswerInvitation form) {
        answer = form.answer();
        answeredOn = context.today();
    }

    boolean isOpen() {
        return answer == null;
    }

    String provider() {
        return provider;
    }

    String caseId() {
        return caseId;
    }

    /** For example "An Peeters: komt (antwoord van 12/03/2027)". */
    String line(String name) {
        return name + ": " + (isOpen() ? "nog geen antwoord (uitgenodigd op " + DutchDate.of(invitedOn)
                : answer + " (antwoord van " + DutchDate.of(answeredOn)) + ")";
    }
}
