package be.tandem.plan.web;

import be.tandem.form.Typed;
import be.tandem.plan.ItemContent;
import be.tandem.plan.PlanDomain;
import be.tandem.plan.PlanItemKind;
import be.tandem.plan.Provider;
import be.tandem.plan.ProviderChoice;
import java.util.function.UnaryOperator;

/**
 * What somebody typed about one item, as it was typed, so that it comes back when something is not right.
 *
 * @param provider log-in of a provider from the list, {@link #SOMEBODY_ELSE}, or empty as long as nobody was chosen
 * @param seen version of the item when it was opened
 */
public record ItemForm(PlanItemKind kind, PlanDomain domain, String description, String barrier, Long objective,
                       String provider, String providerName, String providerReason, ProviderChoice participantChoice,
                       String plannedFrom, String plannedUntil, Boolean internship, String owner, int seen) {

    /** Chosen for a provider that the list does not hold. */
    public static final String SOMEBODY_ELSE = "*";

    static ItemForm empty(PlanItemKind kind, PlanDomain domain) {
        return new ItemForm(kind, domain, "", "", null, "", "", "", null, "", "", false, "", 0);
    }

    static ItemForm of(ItemContent item, int version) {
        Provider who = item.provider();
        return new ItemForm(item.kind(), item.domain(), item.description(), Typed.back(item.barrier()),
                item.objective(), who == null ? "" : who.code() == null ? SOMEBODY_ELSE : who.code(),
                who == null || who.code() != null ? "" : who.name(), who == null ? "" : Typed.back(who.reason()),
                who == null ? null : who.choice(), Typed.back(item.plannedFrom()), Typed.back(item.plannedUntil()),
                item.internship(), Typed.back(item.owner()), version);
    }

    ItemForm seen(int version) {
        return new ItemForm(kind, domain, description, barrier, objective, provider, providerName, providerReason,
                participantChoice, plannedFrom, plannedUntil, internship, owner, version);
    }

    /** @param nameOf name of a provider of the list by its log-in, null when the list does not hold it */
    ItemContent content(UnaryOperator<String> nameOf) {
        boolean action = kind == PlanItemKind.ACTION;
        boolean barrierAlone = kind == PlanItemKind.BARRIER;
        return new ItemContent(kind, barrierAlone ? null : domain, Typed.text(description),
                action ? Typed.text(barrier) : null, action ? objective : null, action ? provider(nameOf) : null,
                action ? Typed.day("plannedFrom", plannedFrom) : null,
                action ? Typed.day("plannedUntil", plannedUntil) : null, action && Boolean.TRUE.equals(internship),
                barrierAlone ? Typed.text(owner) : null);
    }

    private Provider provider(UnaryOperator<String> nameOf) {
        if (Typed.text(provider) == null) {
            return null;
        }
        boolean outside = SOMEBODY_ELSE.equals(provider);
        return new Provider(outside ? null : provider, outside ? Typed.text(providerName) : nameOf.apply(provider),
                Typed.text(providerReason), participantChoice);
    }
}
