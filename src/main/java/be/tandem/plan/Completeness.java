package be.tandem.plan;

import be.tandem.form.Refusal;
import java.util.ArrayList;
import java.util.List;

/** What a plan still lacks before it may be signed and handed in (P6, P7, P8, H30, N3), each as a Dutch sentence. */
final class Completeness {

    private Completeness() {
    }

    static List<String> content(PlanVersion version) {
        List<String> missing = new ArrayList<>();
        PlanFrame frame = version.plan().frame();
        lacks(missing, frame.goalInOwnWords() == null, "Schrijf wat de deelnemer wil bereiken, in eigen woorden.");
        lacks(missing, frame.expectedMonths() == null, "Vul de verwachte duur in maanden in.");
        for (PlanDomain domain : PlanDomain.values()) {
            lacks(missing, version.objectives(domain).isEmpty(),
                    "Het plan heeft minstens één doel voor " + domain + " nodig.");
            lacks(missing, version.actions(domain).isEmpty(),
                    "Bij de doelen voor " + domain + " hoort minstens één actie.");
        }
        lacks(missing, version.actions(PlanDomain.WORK).stream().noneMatch(action -> action.content().internship()),
                "Een plan zonder begeleiding naar een stage kan niet. Voeg die actie toe.");
        lacks(missing, version.items().stream().anyMatch(item -> item.content().kind() == PlanItemKind.ACTION
                && item.content().objective() == null), "Elke actie dient een doel. Kies het doel bij elke actie.");
        lacks(missing, version.barriers().stream().anyMatch(barrier -> barrier.content().owner() == null),
                "Elke structurele drempel heeft iemand nodig die hem opvolgt.");
        return missing;
    }

    static List<String> signatures(PlanVersion version) {
        List<String> missing = new ArrayList<>();
        for (Signer signer : Signer.values()) {
            lacks(missing, !version.isSignedBy(signer), version.answerOf(signer).isEmpty()
                    ? "De handtekening van de " + signer + " ontbreekt nog."
                    : "De " + signer + " ondertekende een andere tekst. Laat deze versie opnieuw ondertekenen.");
        }
        return missing;
    }

    /** @param field field of the form that is refused, or null */
    static void refuseUnlessComplete(PlanVersion version, String field) {
        refuse(field, content(version));
    }

    static void refuseUnlessSigned(PlanVersion version) {
        refuse(null, signatures(version));
    }

    private static void refuse(String field, List<String> missing) {
        if (!missing.isEmpty()) {
            throw new Refusal(field, "Het plan is nog niet klaar. " + String.join(" ", missing));
        }
    }

    private static void lacks(List<String> missing, boolean lacks, String sentence) {
        if (lacks) {
            missing.add(sentence);
        }
    }
}
