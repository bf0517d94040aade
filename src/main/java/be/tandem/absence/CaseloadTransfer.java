package be.tandem.absence;

import be.tandem.form.FormContext;
import be.tandem.network.Role;
import be.tandem.team.ChangeReason;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Everything of one casemanager goes to one or more others, in one action (P16). */
@Entity
class CaseloadTransfer {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String reference;
    private String person;
    @Enumerated(EnumType.STRING)
    private Role role;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> successors;
    private String spareBackup;
    @Enumerated(EnumType.STRING)
    private ChangeReason reason;
    private String decidedBy;
    private LocalDate decidedOn;
    private LocalDate executedOn;
    @Version
    private int version;

    protected CaseloadTransfer() {
    }

    CaseloadTransfer(FormContext context, String reference, Division division, ChangeReason reason) {
        this.reference = reference;
        this.person = division.person();
        this.role = division.role();
        this.successors = division.successors();
        this.spareBackup = division.spareBackup();
        this.reason = reason;
        this.decidedBy = context.userId();
        this.decidedOn = context.today();
    }

    void executed(LocalDate on) {
        executedOn = on;
    }

    Division division() {
        return new Division(person, role, successors, spareBackup);
    }

    ChangeReason reason() {
        return reason;
    }

    String decidedBy() {
        return decidedBy;
    }
}
