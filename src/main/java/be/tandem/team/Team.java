package be.tandem.team;

import be.tandem.form.Refusal;
import be.tandem.network.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Who accompanies one participant: two casemanagers, each with a back-up, and never one person twice. */
@Entity
class Team {

    @Id
    private String reference;
    private String caseManagerWork;
    private String backupCaseManagerWork;
    private String caseManagerCare;
    private String backupCaseManagerCare;
    private LocalDate workTakenOverOn;
    private LocalDate careTakenOverOn;
    private boolean workAway;
    private boolean careAway;
    @Version
    private int version;

    protected Team() {
    }

    Team(String reference) {
        this.reference = reference;
    }

    void assignWork(String holder, String backup) {
        refuseSamePerson(backup, holder, "backupCaseManagerWork");
        refuseWhoIsIn(holder, "caseManagerWork", caseManagerCare, backupCaseManagerCare);
        refuseWhoIsIn(backup, "backupCaseManagerWork", caseManagerCare, backupCaseManagerCare);
        caseManagerWork = holder;
        backupCaseManagerWork = backup;
    }

    void assignCare(String holder, String backup) {
        refuseSamePerson(backup, holder, "backupCaseManagerCare");
        refuseWhoIsIn(holder, "caseManagerCare", caseManagerWork, backupCaseManagerWork);
        refuseWhoIsIn(backup, "backupCaseManagerCare", caseManagerWork, backupCaseManagerWork);
        caseManagerCare = holder;
        backupCaseManagerCare = backup;
    }

    /** Somebody takes over as casemanager (P16); the participant still has to agree before the confidential part opens. */
    void takeOver(Role role, String holder, String backup, LocalDate on) {
        if (role == Role.CASE_MANAGER_WORK) {
            assignWork(holder, backup);
            workTakenOverOn = on;
            workAway = false;
        } else {
            assignCare(holder, backup);
            careTakenOverOn = on;
            careAway = false;
        }
    }

    /** The casemanager in this role is away, or is back (P16). */
    void away(Role role, boolean away) {
        if (role == Role.CASE_MANAGER_WORK) {
            workAway = away;
        } else {
            careAway = away;
        }
    }

    String reference() {
        return reference;
    }

    Tandem tandem() {
        return new Tandem(caseManagerWork, backupCaseManagerWork, caseManagerCare, backupCaseManagerCare,
                workTakenOverOn != null, careTakenOverOn != null, workAway, careAway);
    }

    private static void refuseSamePerson(String backup, String holder, String field) {
        if (backup.equals(holder)) {
            throw new Refusal(field, "De back-up is dezelfde persoon als de casemanager. Kies iemand anders.");
        }
    }

    /** Werk and Zorg are the two roles that one person may not combine (domain 1.2), also when a back-up steps in. */
    private static void refuseWhoIsIn(String person, String field, String... otherRole) {
        if (Stream.of(otherRole).anyMatch(person::equals)) {
            throw new Refusal(field, "Deze persoon heeft in dit traject al de andere rol: Werk en Zorg zijn nooit "
                    + "dezelfde persoon. Kies iemand anders.");
        }
    }
}
