package be.tandem.action.web;

import be.tandem.action.ActionEntry;
import be.tandem.action.ActionKind;
import be.tandem.action.Activity;
import be.tandem.action.AppointmentView;
import be.tandem.action.Place;
import be.tandem.form.Refusal;
import be.tandem.form.Typed;
import be.tandem.plan.PlanDomain;
import java.time.LocalDate;

/**
 * What somebody typed about an action, as it was typed.
 *
 * @param domain side of the plan, null where it is known without asking
 * @param planned value of the chosen action of the plan, empty for none
 * @param again day of a new appointment
 * @param reason why an earlier registration is corrected
 */
public record ActionForm(PlanDomain domain, String planned, String description, Activity activity, ActionKind kind,
                         String happenedOn, String durationMinutes, Place place, Boolean riziv, String note, String again,
                         String reason) {

    private static final int LONGEST_WORDS = 500;

    static ActionForm empty(PlanDomain domain) {
        return new ActionForm(domain, "", "", Activity.GUIDANCE, null, "", "", null, null, "", "", "");
    }

    /** Before anybody said what came of it. */
    static ActionForm of(AppointmentView appointment) {
        return new ActionForm(null, "", "", null, null, Typed.back(appointment.plannedOn()), "", appointment.place(), null,
                "", "", "");
    }

    static ActionForm of(ActionEntry entry) {
        return new ActionForm(null, "", Typed.back(entry.words()), entry.activity(), entry.kind(),
                Typed.back(entry.happenedOn()), Typed.back(entry.minutes()), entry.place(), entry.riziv(),
                Typed.back(entry.note()), "", "");
    }

    /** @param planWords words of the chosen action of the plan, null when none was chosen */
    ActionEntry entry(String planWords) {
        Refusal.unless(domain != null, "domain", "Kies werk of zorg.");
        return entry(domain, planWords == null ? Typed.text(description) : planWords, planWords != null);
    }

    /**
     * Of an action of which the side is known: that is never asked again.
     *
     * @param words what was done, null when nobody said so
     */
    ActionEntry entry(PlanDomain side, String words, boolean inPlan) {
        Refusal.unless(words == null || words.length() <= LONGEST_WORDS || inPlan, "description",
                "Deze tekst is te lang: hoogstens 500 tekens.");
        Refusal.unless(kind != ActionKind.EXECUTED || place != null, "place", "Kies waar het was.");
        return new ActionEntry(side, activity, kind, words, inPlan, Typed.day("happenedOn", happenedOn),
                Typed.number("durationMinutes", durationMinutes, "Schrijf de duur als een getal in minuten, bijvoorbeeld 60."),
                place, Boolean.TRUE.equals(riziv), Typed.text(note));
    }

    /** Only for what did not take place. */
    LocalDate newDay() {
        LocalDate day = Typed.day("again", again);
        if (day != null && kind == ActionKind.EXECUTED) {
            throw new Refusal("again", "Deze afspraak vond plaats. Plan een volgende met “Afspraak plannen”.");
        }
        return day;
    }
}
