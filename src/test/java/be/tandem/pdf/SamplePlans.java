package be.tandem.pdf;

import be.tandem.plan.ItemContent;
import be.tandem.plan.PlanDomain;
import be.tandem.plan.PlanFrame;
import be.tandem.plan.PlanItemKind;
import be.tandem.plan.PlanStatus;
import be.tandem.plan.PlanView;
import be.tandem.plan.PlanView.Item;
import be.tandem.plan.PlanView.Signed;
import be.tandem.plan.Provider;
import be.tandem.plan.ProviderChoice;
import be.tandem.plan.Signer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Plans of somebody who does not exist. */
final class SamplePlans {

    static final String FINGERPRINT = "3f9a".repeat(16);

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    private SamplePlans() {
    }

    static Map<String, Object> signed(int actions) {
        List<Item> items = new ArrayList<>(List.of(
                item(ItemContent.objective(PlanDomain.WORK, "Halftijds werken in een fietsatelier"), null, null),
                item(ItemContent.objective(PlanDomain.CARE, "Beter slapen en rust vinden"), null, null),
                item(ItemContent.barrier("Kinderopvang op woensdag", "Bart Beukelaar"), null, null),
                item(care("Elke week een gesprek bij het CGG", "Piekeren houdt wakker"), "Beter slapen en rust vinden",
                        "van 11/05/2026 tot en met 30/09/2026")));
        for (int i = 1; i <= actions; i++) {
            items.add(item(work("Stap " + i + " naar de werkvloer"), "Halftijds werken in een fietsatelier",
                    i % 2 == 0 ? "" : "vanaf 18/05/2026"));
        }
        List<Signed> signatures = List.of(
                new Signed(Signer.PARTICIPANT, "ondertekend met opmerkingen", "Ik wil liever in de voormiddag werken.",
                        "op papier", "Renée D’Hondt-Özdemir", DAY, Instant.parse("2026-05-04T10:15:00Z"), FINGERPRINT, true),
                new Signed(Signer.CASE_MANAGER_WORK, "ondertekend", null, "met eigen aanmelding", "An Achterberg", DAY,
                        Instant.parse("2026-05-04T10:16:00Z"), FINGERPRINT, true),
                new Signed(Signer.CASE_MANAGER_CARE, "ondertekend", null, "met eigen aanmelding", "Bart Beukelaar",
                        DAY.plusDays(1), Instant.parse("2026-05-05T07:00:00Z"), "0".repeat(64), false));
        return content(new PlanView("AT-2026-000123", 2, 0, PlanStatus.SUBMITTED, DAY, DAY.plusDays(3), null, null, null,
                null, null,
                new PlanFrame("Ik wil werken met mijn handen,\nmet collega’s die mij kennen.", 9,
                        "Ik koos zelf het fietsatelier.", "Dicht bij huis; het enige atelier in de streek.",
                        "Na de stage solliciteren; Bart gaat mee."),
                items, signatures, FINGERPRINT, List.of(), List.of()));
    }

    static Map<String, Object> empty() {
        return content(new PlanView("AT-2026-000123", 1, 0, PlanStatus.DRAFT, null, null, null, null, null,
                null, null,
                new PlanFrame(null, null, null, null, null), List.of(), List.of(), FINGERPRINT,
                List.of("Vul de verwachte duur in maanden in."), List.of("De handtekening van de deelnemer ontbreekt nog.")));
    }

    private static Map<String, Object> content(PlanView plan) {
        Map<String, Object> content = SamplePapers.head("Trajectplan: doelen, acties en handtekeningen.");
        content.putAll(PlanPaper.words(plan));
        return content;
    }

    private static ItemContent work(String description) {
        return new ItemContent(PlanItemKind.ACTION, PlanDomain.WORK, description, null, 1L,
                new Provider("p1", "Petra IJsbloem", null, ProviderChoice.CHOSEN), null, null, false, null);
    }

    private static ItemContent care(String description, String barrier) {
        return new ItemContent(PlanItemKind.ACTION, PlanDomain.CARE, description, barrier, 1L,
                new Provider(null, "CGG De Linde", "Enige met plaats", ProviderChoice.AGREED), null, null, false, null);
    }

    private static Item item(ItemContent content, String objective, String period) {
        return new Item(1, 0, content, objective, period, objective == null && content.domain() == PlanDomain.CARE);
    }
}
