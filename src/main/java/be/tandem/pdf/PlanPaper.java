package be.tandem.pdf;

import be.tandem.access.Reader;
import be.tandem.plan.PlanDomain;
import be.tandem.plan.PlanView;
import be.tandem.plan.PlanViews;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The trajectory plan on paper: what the participant signs and takes home (P7, P8). Shows what this reader may see. */
@Service
public class PlanPaper {

    private final PlanViews plans;
    private final PaperHead head;
    private final PaperPrinter printer;

    PlanPaper(PlanViews plans, PaperHead head, PaperPrinter printer) {
        this.plans = plans;
        this.head = head;
        this.printer = printer;
    }

    /**
     * The paper of one version.
     *
     * @param version number of the version, null for the newest that this reader may see
     */
    public Optional<byte[]> of(Reader reader, String reference, Integer version) {
        return (version == null ? plans.newest(reader, reference) : plans.version(reader, reference, version))
                .map(plan -> printer.print("trajectplan", content(plan)));
    }

    private Map<String, Object> content(PlanView plan) {
        Map<String, Object> content = head.of(plan.reference(), "Trajectplan: doelen, acties en handtekeningen.");
        content.putAll(words(plan));
        content.put("contacten", head.tandem(plan.reference()));
        return content;
    }

    /** What stands in the plan itself. */
    static Map<String, Object> words(PlanView plan) {
        return Map.of("plan", plan,
                "werkDoelen", plan.objectives(PlanDomain.WORK), "werkActies", plan.actions(PlanDomain.WORK),
                "zorgDoelen", plan.objectives(PlanDomain.CARE), "zorgActies", plan.actions(PlanDomain.CARE),
                "handtekeningen", SignatureLine.of(plan), "code", code(plan.fingerprint()));
    }

    /** In groups, so that two people can compare it and a line can break. */
    private static String code(String fingerprint) {
        return fingerprint.replaceAll("(.{8})(?!$)", "$1 ");
    }
}
