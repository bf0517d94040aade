package be.tandem.screening;

import be.tandem.calendar.DutchDate;
import be.tandem.protection.ConfidentialText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;

/** One thing that was said or asked between referral and decision; notes are only added. */
@Entity
class ScreeningNote {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String reference;
    @Enumerated(EnumType.STRING)
    private NoteKind kind;
    @Convert(converter = ConfidentialText.class)
    private String content;
    private LocalDate writtenOn;
    private String writtenBy;

    protected ScreeningNote() {
    }

    ScreeningNote(String reference, NoteKind kind, String content, LocalDate writtenOn, String writtenBy) {
        this.reference = reference;
        this.kind = kind;
        this.content = content;
        this.writtenOn = writtenOn;
        this.writtenBy = writtenBy;
    }

    String content() {
        return content;
    }

    String text() {
        return DutchDate.of(writtenOn) + ", " + kind + ": " + content;
    }
}
