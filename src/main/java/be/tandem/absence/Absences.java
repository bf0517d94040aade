package be.tandem.absence;

import be.tandem.form.Choice;
import be.tandem.form.ChoiceContext;
import be.tandem.form.FormContext;
import be.tandem.form.OffersChoices;
import be.tandem.form.RecordsForm;
import be.tandem.form.Refusal;
import be.tandem.form.ShowsInForm;
import be.tandem.network.Staff;
import be.tandem.terms.RegulationGeneration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers who is away and until when (P16). The lists of the forms say for whom somebody may do that. */
@Service
@Transactional
class Absences {

    private final AbsenceRepository repository;
    private final AbsenceTerms terms;
    private final LedPeople people;
    private final Staff staff;

    Absences(AbsenceRepository repository, AbsenceTerms terms, LedPeople people, Staff staff) {
        this.repository = repository;
        this.terms = terms;
        this.people = people;
        this.staff = staff;
    }

    @RecordsForm("reportAbsence")
    Map<String, Object> report(FormContext context, ReportAbsence form) {
        if (repository.findByPersonAndReturnedOnIsNull(form.person()).isPresent()) {
            throw new Refusal("person", "Voor deze persoon staat al een afwezigheid open. Pas die aan met "
                    + "“Afwezigheid aanpassen”.");
        }
        TeamPlace place = people.withSelf(context.userId()).stream()
                .filter(one -> one.userId().equals(form.person())).findFirst().orElseThrow();
        String reference = "AFW-%d-%06d".formatted(form.startsOn().getYear(), repository.nextNumber());
        Absence absence = repository.save(new Absence(reference, place, form, context));
        Map<String, Object> variables = new HashMap<>(terms.routing(absence, context.today()));
        variables.putAll(Map.of("reference", reference, "region", place.region().name(), "absentRole",
                place.role().name(), "regulationGeneration", RegulationGeneration.of(form.startsOn()).name()));
        return variables;
    }

    @RecordsForm("changeAbsence")
    Map<String, Object> change(FormContext context, ChangeAbsence form) {
        Absence absence = repository.findByReference(form.absence()).orElseThrow();
        boolean returned = form.change() == ChangeAbsence.Change.RETURNED;
        if (!returned) {
            absence.lastsUntil(form.newLastDay());
        }
        Map<String, Object> variables = new HashMap<>(terms.routing(absence, context.today()));
        variables.putAll(Map.of("reference", absence.reference(), "isBack", returned));
        return variables;
    }

    @RecordsForm("followUpLateReplacement")
    void followUpLate(FormContext context, FollowUpLateReplacement form) {
        repository.findByReference(context.reference()).orElseThrow().followUpLate(form.agreement());
    }

    /** Who is away, for who decides on a replacement. */
    @ShowsInForm("absence")
    @Transactional(readOnly = true)
    String text(String reference) {
        return repository.findByReference(reference)
                .map(absence -> staff.get(absence.person()).name() + " is afwezig " + absence.period() + ".").orElse("");
    }

    @OffersChoices("peopleToReport")
    @Transactional(readOnly = true)
    List<Choice> peopleToReport(ChoiceContext context) {
        return choices(people.withSelf(context.userId()));
    }

    /** The casemanagers whom a team lead leads. */
    @OffersChoices("ledCaseManagers")
    @Transactional(readOnly = true)
    List<Choice> ledCaseManagers(ChoiceContext context) {
        return choices(people.of(context.userId()).stream().filter(place -> place.role().isCaseManager()).toList());
    }

    private List<Choice> choices(List<TeamPlace> places) {
        Map<String, String> names = staff.names(places.stream().map(TeamPlace::userId).toList());
        return places.stream().map(place -> new Choice(place.userId(), names.get(place.userId()))).toList();
    }

    @OffersChoices("openAbsences")
    @Transactional(readOnly = true)
    List<Choice> openAbsences(ChoiceContext context) {
        List<String> mine = people.withSelf(context.userId()).stream().map(TeamPlace::userId).toList();
        return repository.findByPersonInAndReturnedOnIsNullOrderById(mine).stream().map(absence ->
                new Choice(absence.reference(), staff.get(absence.person()).name() + ", " + absence.period())).toList();
    }
}
