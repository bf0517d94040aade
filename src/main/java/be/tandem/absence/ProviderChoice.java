package be.tandem.absence;

import be.tandem.allocation.Allocations;
import be.tandem.allocation.GuidedSide;
import be.tandem.allocation.OtherProvider;
import be.tandem.allocation.ProviderStep;
import be.tandem.form.Choice;
import be.tandem.form.ChoiceContext;
import be.tandem.form.DossierText;
import be.tandem.form.FormContext;
import be.tandem.form.OffersChoices;
import be.tandem.form.RecordsForm;
import be.tandem.form.ShowsInForm;
import be.tandem.network.Region;
import be.tandem.network.Staff;
import be.tandem.network.StaffMember;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The coordinator names who guides the participant from now on, or says why the casemanager goes on (P16). */
@Service
@Transactional
class ProviderChoice {

    private final AbsentProviderRepository sides;
    private final AbsenceRepository absences;
    private final OpenAbsences open;
    private final Allocations allocations;
    private final Staff staff;

    ProviderChoice(AbsentProviderRepository sides, AbsenceRepository absences, OpenAbsences open, Allocations allocations,
            Staff staff) {
        this.sides = sides;
        this.absences = absences;
        this.open = open;
        this.allocations = allocations;
        this.staff = staff;
    }

    @RecordsForm("replaceAbsentProvider")
    Map<String, Object> decide(FormContext context, ReplaceProvider form) {
        AbsentProvider absent = asked(context.caseId());
        absent.decide(context, form);
        if (form.replacement() == ReplaceProvider.Decision.KEEP_CASE_MANAGER) {
            allocations.tell(absent.side(), ProviderStep.AWAITED);
            return Map.of("isReplaced", false);
        }
        allocations.replace(context, absent.side().domain(),
                new OtherProvider(form.newProvider(), form.firstAppointmentOn(), form.weeklyHours()));
        return Map.of("isReplaced", true, "newPerson", form.newProvider());
    }

    @RecordsForm("followUpLateProvider")
    void followUpLate(FormContext context, FollowUpLateProvider form) {
        asked(context.caseId()).followUpLate(form.agreement());
    }

    /** Who is away, and until when. */
    @ShowsInForm("absentProvider")
    @Transactional(readOnly = true)
    String text(FormContext context) {
        AbsentProvider absent = asked(context.caseId());
        Absence absence = absences.findById(absent.absenceId()).orElseThrow();
        return new DossierText().line("Rol", absent.side().domain().provider().dutchName())
                .line("Naam", staff.get(absence.person()).name()).line("Afwezig", absence.period()).toString();
    }

    /** The providers of the region on the same side, without who is away. */
    @OffersChoices("providersAtWork")
    @Transactional(readOnly = true)
    List<Choice> atWork(ChoiceContext context) {
        GuidedSide side = asked(context.caseId()).side();
        List<StaffMember> all = staff.of(side.domain().provider(), Region.valueOf(context.region()));
        Set<String> away = open.takenOver(all.stream().map(StaffMember::userId).toList());
        return all.stream().filter(person -> !away.contains(person.userId()))
                .map(person -> new Choice(person.userId(), person.name())).toList();
    }

    private AbsentProvider asked(String caseId) {
        return sides.findByCaseId(caseId).orElseThrow();
    }
}
