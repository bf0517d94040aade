package be.tandem.handover;

import be.tandem.form.Refusal;
import be.tandem.protection.ConfidentialText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** One piece of the summary, as the participant words it; it may go to others once the participant agreed (H32). */
@Entity
@Table(name = "handover_item")
class SummaryItem {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String reference;
    private int place;
    @Convert(converter = ConfidentialText.class)
    private String heading;
    @Convert(converter = ConfidentialText.class)
    private String words;
    private boolean shareable;
    private LocalDate agreedOn;
    private boolean removed;
    @Version
    private int version;

    protected SummaryItem() {
    }

    SummaryItem(String reference, int place, SummaryText text) {
        this.reference = reference;
        this.place = place;
        this.heading = text.heading();
        this.words = text.words();
        this.shareable = text.shareable();
    }

    /** Other words, or shown to more people, need a new agreement; shown to fewer people works at once. */
    void change(SummaryText text) {
        boolean sameWords = heading.equals(text.heading()) && words.equals(text.words());
        if (!sameWords || text.shareable() && !shareable) {
            agreedOn = null;
        }
        heading = text.heading();
        words = text.words();
        shareable = text.shareable();
    }

    void agree(LocalDate on) {
        agreedOn = on;
    }

    void remove() {
        removed = true;
    }

    void moveTo(int newPlace) {
        place = newPlace;
    }

    /** Refuses a change that was made while looking at something older. */
    SummaryItem seenAs(int seenVersion) {
        if (seenVersion != version) {
            throw stale();
        }
        return this;
    }

    static Refusal stale() {
        return new Refusal("Iemand anders paste dit stuk intussen aan. Lees het eerst opnieuw. Er is niets bewaard.");
    }

    int place() {
        return place;
    }

    SummaryLine line() {
        return new SummaryLine(id, version, heading, words, shareable, agreedOn);
    }
}
