package be.tandem.absence;

import be.tandem.form.FormContext;
import be.tandem.form.RecordsForm;
import be.tandem.network.Role;
import be.tandem.team.ChangeReason;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** More than 20 working days away: the team lead names successors, or says why the back-ups go on (P16). */
@Service
@Transactional
class Replacements {

    private final AbsenceRepository absences;
    private final CaseloadTransfers transfers;

    Replacements(AbsenceRepository absences, CaseloadTransfers transfers) {
        this.absences = absences;
        this.transfers = transfers;
    }

    @RecordsForm("replaceAbsentWork")
    Map<String, Object> work(FormContext context, ReplaceAbsent form) {
        return decide(context, Role.CASE_MANAGER_WORK, form);
    }

    @RecordsForm("replaceAbsentCare")
    Map<String, Object> care(FormContext context, ReplaceAbsent form) {
        return decide(context, Role.CASE_MANAGER_CARE, form);
    }

    private Map<String, Object> decide(FormContext context, Role role, ReplaceAbsent form) {
        Absence absence = absences.findByReference(context.reference()).orElseThrow();
        absence.replacementDecided(context.today(), form.keepReason());
        boolean replaces = form.replacement() == ReplaceAbsent.Decision.REPLACE;
        if (replaces) {
            transfers.plan(context, absence.reference(),
                    new Division(absence.person(), role, form.successors(), form.spareBackup()), ChangeReason.ABSENCE);
        }
        return Map.of("isReplaced", replaces, "replacementStep", "DONE");
    }
}
