package be.tandem.action;

import be.tandem.form.Refusal;
import java.time.LocalDate;

/**
 * An appointment as somebody plans it.
 *
 * @param planAction key of the action of the plan, null for one that is not in the plan
 * @param description words of the plan, or own words
 */
public record AppointmentPlan(Actor actor, Long planAction, String description, LocalDate plannedOn, Place place) {

    private static final int LONGEST = 500;

    void check(LocalDate today) {
        demand(actor != null, "actor", "Kies wie de actie doet.");
        demand(description != null && !description.isBlank(), "description", "Kies een actie uit het plan, of schrijf zelf "
                + "wat jullie gaan doen.");
        demand(description.length() <= LONGEST, "description", "Deze tekst is te lang: hoogstens 500 tekens.");
        demand(plannedOn != null, "plannedOn", "Vul in wanneer de afspraak is.");
        demand(!plannedOn.isBefore(today), "plannedOn", "Deze datum is al voorbij. Is de actie al gebeurd? Noteer ze dan.");
        demand(place != null, "place", "Kies waar de afspraak is.");
    }

    private static void demand(boolean holds, String field, String objection) {
        if (!holds) {
            throw new Refusal(field, objection);
        }
    }
}
