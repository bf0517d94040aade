package be.tandem.action;

import be.tandem.form.Refusal;
import be.tandem.plan.PlanDomain;
import java.time.LocalDate;

/**
 * What somebody registers of an action (P10).
 *
 * @param words what was done: the words of the plan, or those of whoever planned it; may be null
 * @param inPlan whether the words are those of an action of the plan
 * @param minutes how long it took, null when it did not take place
 * @param place null when nobody said so
 * @param riziv whether care is paid back by RIZIV, and so never by the fee (F2)
 */
public record ActionEntry(PlanDomain domain, Activity activity, ActionKind kind, String words, boolean inPlan,
                          LocalDate happenedOn, Integer minutes, Place place, boolean riziv, String note) {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 600;
    private static final int LONGEST_NOTE = 1000;

    /** @param bezigOn first day on which there can be actions */
    void check(LocalDate bezigOn, LocalDate today) {
        Refusal.unless(kind != null, "kind", "Duid aan hoe de actie liep.");
        Refusal.unless(activity != null, "activity", "Duid aan wat voor werk het was.");
        Refusal.unless(happenedOn != null, "happenedOn", "Vul de datum in.");
        Refusal.unless(!happenedOn.isAfter(today), "happenedOn", "De datum ligt in de toekomst. Kijk de datum na.");
        Refusal.unless(bezigOn != null && !happenedOn.isBefore(bezigOn), "happenedOn",
                "De datum ligt vóór de start van het traject. Kijk de datum na.");
        boolean held = kind == ActionKind.EXECUTED;
        Refusal.unless(held || activity == Activity.GUIDANCE, "kind",
                "Zoekwerk, verplaatsing of overleg noteer je alleen als het gebeurde.");
        Refusal.unless(held == (minutes != null), "durationMinutes", held ? "Vul in hoe lang het duurde."
                : "Laat de duur leeg: de actie ging niet door.");
        Refusal.unless(!held || minutes >= SHORTEST && minutes <= LONGEST, "durationMinutes",
                "De duur ligt tussen 5 en 600 minuten.");
        Refusal.unless(!riziv || domain == PlanDomain.CARE, "riziv", "Alleen zorg kan door het RIZIV terugbetaald worden.");
        Refusal.unless(note == null || note.length() <= LONGEST_NOTE, "note",
                "Deze notitie is te lang: hoogstens 1000 tekens.");
    }
}
