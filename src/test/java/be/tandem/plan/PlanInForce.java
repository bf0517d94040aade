package be.tandem.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** A signed plan in force, for a trajectory that a test begins in the middle. */
public final class PlanInForce {

    /** What this plan says about the step to paid work (N19). */
    public static final String BRIDGE = "Eerst een proefweek, dan solliciteren met de jobcoach";

    private PlanInForce() {
    }

    public static void write(ApplicationContext application, String reference, LocalDate on) {
        application.getBean(TransactionTemplate.class).executeWithoutResult(transaction -> {
            PlanRepository plans = application.getBean(PlanRepository.class);
            PlanDesk desk = application.getBean(PlanDesk.class);
            Plan plan = application.getBean(PlanVersions.class).empty(reference, "work");
            plan.met(on, null);
            plan.describe(new PlanFrame("Onder de mensen komen", 12, null, null, BRIDGE));
            Long work = desk.append(plan, ItemContent.objective(PlanDomain.WORK, "Een dagritme vinden"));
            Long care = desk.append(plan, ItemContent.objective(PlanDomain.CARE, "Rust vinden"));
            desk.append(plan, ItemContent.internshipGuidance(work));
            desk.append(plan, ItemContent.action(PlanDomain.CARE, "Gesprekken", "schrik van drukte", care));
            String text = application.getBean(PlanVersions.class).read(plan).fingerprint();
            for (Signer signer : Signer.values()) {
                application.getBean(PlanSignatureRepository.class).save(new PlanSignature(plan.id(),
                        new Answer(signer, Signature.SIGNED, null, SignatureMethod.ON_PAPER, "x", on),
                        signer == Signer.CASE_MANAGER_CARE ? "care" : "work", Instant.now(), text));
            }
            plans.flush();
            plan.submit(text, on);
        });
    }
}
