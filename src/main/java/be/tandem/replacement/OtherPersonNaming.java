package be.tandem.replacement;

import be.tandem.allocation.Allocations;
import be.tandem.allocation.OtherProvider;
import be.tandem.form.Choice;
import be.tandem.form.ChoiceContext;
import be.tandem.form.FormContext;
import be.tandem.form.OffersChoices;
import be.tandem.form.PrefillsForm;
import be.tandem.form.RecordsForm;
import be.tandem.form.Refusal;
import be.tandem.network.Region;
import be.tandem.network.Staff;
import be.tandem.team.ChangeReason;
import be.tandem.team.Takeover;
import be.tandem.team.Teams;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Names the person whom the participant gets (N1). Who was asked away is not named again; in a small region this person may
 * stay in reserve as back-up, who reads nothing without the participant's consent.
 */
@Service
@Transactional
class OtherPersonNaming {

    private final OpenRequests open;
    private final Teams teams;
    private final Allocations allocations;
    private final Staff staff;

    OtherPersonNaming(OpenRequests open, Teams teams, Allocations allocations, Staff staff) {
        this.open = open;
        this.teams = teams;
        this.allocations = allocations;
        this.staff = staff;
    }

    @RecordsForm("nameOtherWork")
    Map<String, Object> work(FormContext context, NamePerson.Work form) {
        return takeOver(context, Decider.LEAD_WORK, form.caseManagerWork(), form.backupCaseManagerWork());
    }

    @RecordsForm("nameOtherCare")
    Map<String, Object> care(FormContext context, NamePerson.Care form) {
        return takeOver(context, Decider.LEAD_CARE, form.caseManagerCare(), form.backupCaseManagerCare());
    }

    private Map<String, Object> takeOver(FormContext context, Decider decider, String person, String backup) {
        OtherPersonRequest request = open.of(context.reference(), decider);
        if (person.equals(request.person())) {
            throw new Refusal("De deelnemer vroeg iemand anders dan deze persoon. Kies iemand anders.");
        }
        String before = teams.takeOver(new Takeover(context.reference(), request.about(), person, backup,
                ChangeReason.REQUEST), context.userId(), context.today());
        request.name(context, person);
        return Map.of("replacedPerson", before, "newPerson", person);
    }

    @RecordsForm("nameOtherProvider")
    Map<String, Object> provider(FormContext context, NamePerson.Provider form) {
        OtherPersonRequest request = open.of(context.reference(), Decider.COORDINATOR);
        allocations.replace(context, request.side(), new OtherProvider(form.newProvider(), form.firstAppointmentOn(),
                form.weeklyHours()));
        request.name(context, form.newProvider());
        return Map.of("newPerson", form.newProvider());
    }

    /** The other providers of the region in the role that the question is about. */
    @OffersChoices("otherProviders")
    @Transactional(readOnly = true)
    List<Choice> providers(ChoiceContext context) {
        OtherPersonRequest request = open.of(context.reference(), Decider.COORDINATOR);
        return staff.of(request.about(), Region.valueOf(context.region())).stream()
                .filter(person -> !person.userId().equals(request.person()))
                .map(person -> new Choice(person.userId(), person.name())).toList();
    }

    @PrefillsForm("nameOtherWork")
    @Transactional(readOnly = true)
    NamePerson.Work sameBackupWork(FormContext context) {
        return new NamePerson.Work(null, teams.of(context.reference()).backupCaseManagerWork());
    }

    @PrefillsForm("nameOtherCare")
    @Transactional(readOnly = true)
    NamePerson.Care sameBackupCare(FormContext context) {
        return new NamePerson.Care(null, teams.of(context.reference()).backupCaseManagerCare());
    }
}
