package be.tandem.absence;

import be.tandem.calendar.DutchDate;
import be.tandem.form.FormContext;
import be.tandem.form.Refusal;
import be.tandem.network.Region;
import be.tandem.network.Role;
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

/** Somebody of a team is away for a while (P16); why is not asked. */
@Entity
class Absence {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String reference;
    private String person;
    @Enumerated(EnumType.STRING)
    private Role role;
    @Enumerated(EnumType.STRING)
    private Region region;
    private LocalDate startsOn;
    private LocalDate lastDay;
    private String registeredBy;
    private LocalDate registeredOn;
    private LocalDate takenOverOn;
    private LocalDate replacementDecidedOn;
    @Convert(converter = ConfidentialText.class)
    private String keepReason;
    @Convert(converter = ConfidentialText.class)
    private String lateFollowUp;
    private LocalDate returnedOn;
    @Version
    private int version;

    protected Absence() {
    }

    Absence(String reference, TeamPlace place, ReportAbsence form, FormContext context) {
        refuseBeforeStart("lastDay", form.lastDay(), form.startsOn());
        this.reference = reference;
        this.person = form.person();
        this.role = place.role();
        this.region = place.region();
        this.startsOn = form.startsOn();
        this.lastDay = form.lastDay();
        this.registeredBy = context.userId();
        this.registeredOn = context.today();
    }

    /** @param day null when nobody knows how long it lasts */
    void lastsUntil(LocalDate day) {
        refuseBeforeStart("newLastDay", day, startsOn);
        lastDay = day;
    }

    private static void refuseBeforeStart(String field, LocalDate lastDay, LocalDate startsOn) {
        if (lastDay != null && lastDay.isBefore(startsOn)) {
            throw new Refusal(field, "De laatste dag ligt vóór de eerste dag. Kijk de datums na.");
        }
    }

    void takenOver(LocalDate on) {
        if (takenOverOn == null) {
            takenOverOn = on;
        }
    }

    /** @param reason why the back-ups go on; null when somebody takes over for good */
    void replacementDecided(LocalDate on, String reason) {
        replacementDecidedOn = on;
        keepReason = reason;
    }

    /** Who stood in falls away too: that the back-ups go on was no decision about this. */
    void standInLost() {
        replacementDecidedOn = null;
        keepReason = null;
    }

    /** What VDAB agreed with the team lead when the choice of a replacement was late. */
    void followUpLate(String agreement) {
        lateFollowUp = agreement;
    }

    void returned(LocalDate on) {
        returnedOn = on;
    }

    Long id() {
        return id;
    }

    String reference() {
        return reference;
    }

    String person() {
        return person;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    /** Whether the tasks went to others already. */
    boolean isTakenOver() {
        return takenOverOn != null;
    }

    boolean isReplacementDecided() {
        return replacementDecidedOn != null;
    }

    String period() {
        return "vanaf " + DutchDate.of(startsOn)
                + (lastDay == null ? ", einde niet bekend" : " tot en met " + DutchDate.of(lastDay));
    }
}
