package be.tandem.icf;

import be.tandem.calendar.BelgianTime;
import be.tandem.form.Refusal;
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
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** One assessment of a trajectory: a draft until it is finished, and from then on the same for ever. */
@Entity
class IcfAssessment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String reference;
    private int sequenceNumber;
    @Enumerated(EnumType.STRING)
    private IcfMoment moment;
    private String catalogueVersion;
    @Convert(converter = ConfidentialText.class)
    private String content;
    private String seal;
    private String startedBy;
    private OffsetDateTime startedAt;
    private String savedBy;
    private OffsetDateTime savedAt;
    private String finishedBy;
    private OffsetDateTime finishedAt;
    @Version
    private int version;

    protected IcfAssessment() {
    }

    IcfAssessment(String reference, int sequenceNumber, IcfMoment moment, String catalogueVersion, IcfAnswers answers,
            String startedBy, OffsetDateTime at) {
        this.reference = reference;
        this.sequenceNumber = sequenceNumber;
        this.moment = moment;
        this.catalogueVersion = catalogueVersion;
        this.content = IcfDocument.write(answers);
        this.startedBy = startedBy;
        this.startedAt = at;
        this.savedBy = startedBy;
        this.savedAt = at;
    }

    void save(IcfMoment at, IcfAnswers answers, String by, OffsetDateTime now) {
        if (finishedAt != null) {
            throw new Refusal("Deze inschatting is afgewerkt en verandert niet meer. Begin een nieuwe: "
                    + "die start van wat hier staat.");
        }
        moment = at;
        content = IcfDocument.write(answers);
        savedBy = by;
        savedAt = now;
    }

    void finish(IcfAnswers answers, String by, OffsetDateTime now) {
        content = IcfDocument.write(answers);
        seal = IcfDocument.seal(content);
        finishedBy = by;
        finishedAt = now;
    }

    IcfAnswers answers() {
        if (seal != null && !seal.equals(IcfDocument.seal(content))) {
            throw new IllegalStateException("icf_assessment " + id + " is not what was finished");
        }
        return IcfDocument.read(content);
    }

    IcfView view(IcfCatalogue catalogue) {
        return new IcfView(id, sequenceNumber, moment, catalogue, answers(), finishedAt != null,
                finishedAt == null ? savedAt : finishedAt, finishedAt == null ? savedBy : finishedBy);
    }

    LocalDate startedOn() {
        return startedAt.atZoneSameInstant(BelgianTime.ZONE).toLocalDate();
    }

    Long id() {
        return id;
    }

    boolean isFinished() {
        return finishedAt != null;
    }

    int sequenceNumber() {
        return sequenceNumber;
    }

    String catalogueVersion() {
        return catalogueVersion;
    }
}
