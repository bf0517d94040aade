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
        Refusal.unless(actor != null, "actor", "Kies wie de actie doet.");
        Refusal.unless(description != null && !description.isBlank(), "description",
                "Kies een actie uit het plan, of schrijf zelf wat jullie gaan doen.");
        Refusal.unless(description.length() <= LONGEST, "description", "Deze tekst is te lang: hoogstens 500 tekens.");
        Refusal.unless(plannedOn != null, "plannedOn", "Vul in wanneer de afspraak is.");
        Refusal.unless(!plannedOn.isBefore(today), "plannedOn",
                "Deze datum is al voorbij. Is de actie al gebeurd? Noteer ze dan.");
        Refusal.unless(place != null, "place", "Kies waar de afspraak is.");
    }
}
