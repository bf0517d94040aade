package be.tandem.document;

import be.tandem.form.Refusal;
import be.tandem.protection.ConfidentialBytes;
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
import java.time.OffsetDateTime;

/** A document with its content; once withdrawn the content is gone and the rest stays as a trail. */
@Entity
class Document {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String reference;
    @Convert(converter = ConfidentialText.class)
    private String title;
    @Enumerated(EnumType.STRING)
    private DocumentKind kind;
    @Enumerated(EnumType.STRING)
    private FileType fileType;
    private int size;
    @Convert(converter = ConfidentialBytes.class)
    private byte[] content;
    private String addedBy;
    private OffsetDateTime addedAt;
    private String withdrawnBy;
    private OffsetDateTime withdrawnAt;
    @Convert(converter = ConfidentialText.class)
    private String withdrawnReason;
    @Version
    private int version;

    protected Document() {
    }

    Document(String reference, String title, DocumentKind kind, FileType fileType, byte[] content, String addedBy,
            OffsetDateTime addedAt) {
        this.reference = reference;
        this.title = title;
        this.kind = kind;
        this.fileType = fileType;
        this.size = content.length;
        this.content = content;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    void withdraw(String by, OffsetDateTime at, String reason) {
        if (isWithdrawn()) {
            throw new Refusal("Iemand heeft dit document al ingetrokken.");
        }
        withdrawnBy = by;
        withdrawnAt = at;
        withdrawnReason = reason;
        content = null;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    boolean isStandingReceipt() {
        return kind == DocumentKind.RECEIPT && !isWithdrawn();
    }

    Long id() {
        return id;
    }

    DocumentFile file() {
        return new DocumentFile(FileName.of(reference, title, fileType), fileType, content);
    }
}
