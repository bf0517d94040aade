package be.tandem.plan;

import be.tandem.form.Refusal;
import be.tandem.form.Typed;

/** What an item must say before it may stand in a plan (P6, N1). */
final class ItemRules {

    private ItemRules() {
    }

    static void check(ItemContent item) {
        Refusal.unless(item.kind() != null, "kind",
                "Kies wat je toevoegt: een doel, een actie of een structurele drempel.");
        Refusal.unless(Typed.text(item.description()) != null, "description", "Vul de omschrijving in.");
        Typed.demandShort("description", item.description());
        Typed.demandShort("barrier", item.barrier());
        Typed.demandShort("owner", item.owner());
        boolean hasSide = item.kind() != PlanItemKind.BARRIER;
        Refusal.unless(hasSide == (item.domain() != null), "domain", "Kies werk of zorg.");
        Refusal.unless(!item.internship() || item.kind() == PlanItemKind.ACTION && item.domain() == PlanDomain.WORK,
                "internship", "Alleen een actie voor werk kan begeleiding naar een stage zijn.");
        if (item.kind() == PlanItemKind.ACTION) {
            checkAction(item);
        }
    }

    private static void checkAction(ItemContent action) {
        Refusal.unless(action.domain() == PlanDomain.WORK || Typed.text(action.barrier()) != null, "barrier",
                "Schrijf welke drempel naar werk deze actie wegneemt. Zorg is in een trajectplan nooit een doel op zich.");
        Refusal.unless(action.plannedFrom() == null || action.plannedUntil() == null
                || !action.plannedUntil().isBefore(action.plannedFrom()), "plannedUntil",
                "De einddatum ligt vóór de begindatum. Kijk de datums na.");
        if (action.provider() != null) {
            checkProvider(action.provider());
        }
    }

    private static void checkProvider(Provider provider) {
        Refusal.unless(Typed.text(provider.name()) != null, "providerName", "Vul in wie de actie doet.");
        Typed.demandShort("providerName", provider.name());
        Typed.demandShort("providerReason", provider.reason());
        Refusal.unless(provider.choice() != null, "participantChoice",
                "Duid aan wat de deelnemer over de dienstverlener zei.");
        Refusal.unless(!provider.needsReason() || Typed.text(provider.reason()) != null, "providerReason",
                provider.isOutsideTheNetwork()
                        ? "Deze dienstverlener staat niet in de lijst. Schrijf waarom jullie die kiezen."
                        : "De deelnemer vroeg iemand anders. Schrijf waarom dat niet kan.");
    }
}
