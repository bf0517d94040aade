package be.tandem.plan;

import be.tandem.protection.ConfidentialText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;

/** Who answered what to exactly which text of the plan, when and how (P7, N3); never changes. */
@Entity
class PlanSignature {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private Long planId;
    @Enumerated(EnumType.STRING)
    private Signer signer;
    @Enumerated(EnumType.STRING)
    private Signature answer;
    @Convert(converter = ConfidentialText.class)
    private String remarks;
    @Enumerated(EnumType.STRING)
    private SignatureMethod method;
    @Convert(converter = ConfidentialText.class)
    private String name;
    private LocalDate signedOn;
    private Instant recordedAt;
    private String recordedBy;
    private String content;

    protected PlanSignature() {
    }

    PlanSignature(Long planId, Answer answer, String recordedBy, Instant recordedAt, String content) {
        this.planId = planId;
        this.signer = answer.signer();
        this.answer = answer.answer();
        this.remarks = answer.remarks();
        this.method = answer.method();
        this.name = answer.name();
        this.signedOn = answer.on();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
        this.content = content;
    }

    Signer signer() {
        return signer;
    }

    boolean isRecordedBy(String userId) {
        return recordedBy.equals(userId);
    }

    /** Whether this person agreed, and with exactly this text. */
    boolean agreesWith(String fingerprint) {
        return answer.agrees() && content.equals(fingerprint);
    }

    Answer answer() {
        return new Answer(signer, answer, remarks, method, name, signedOn);
    }

    PlanView.Signed view(String fingerprint) {
        return new PlanView.Signed(signer, answer.toString(), remarks, method.toString(), name, signedOn, recordedAt,
                content, agreesWith(fingerprint));
    }
}
