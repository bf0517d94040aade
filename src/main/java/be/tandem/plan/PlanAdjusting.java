package be.tandem.plan;

import be.tandem.form.FormContext;
import be.tandem.form.Refusal;
import be.tandem.trajectory.Timeline;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings a next version of the plan in force during the execution (P13); the version before it stays as it was signed. */
@Service
@Transactional
public class PlanAdjusting {

    private final PlanVersions versions;
    private final PlanRepository plans;
    private final PlanDesk desk;
    private final Timeline timeline;

    PlanAdjusting(PlanVersions versions, PlanRepository plans, PlanDesk desk, Timeline timeline) {
        this.versions = versions;
        this.plans = plans;
        this.desk = desk;
        this.timeline = timeline;
    }

    /**
     * Adds actions, one a line, to the draft, which begins as a copy when there is none; a care action names, after a
     * semicolon, the barrier that it removes.
     */
    public void addActions(FormContext context, String workLines, String careLines) {
        Plan draft = versions.draftOrNext(context.reference(), context.userId());
        PlanVersion written = versions.read(draft);
        Lines.of("newWorkActions", "Nieuwe acties voor werk", workLines).items().forEach(line -> desk.append(draft,
                ItemContent.action(PlanDomain.WORK, line, null, firstObjective(written, PlanDomain.WORK))));
        PlanContent.careActions(Lines.of("newCareActions", "Nieuwe acties voor zorg", careLines))
                .forEach(pair -> desk.append(draft, ItemContent.action(PlanDomain.CARE, pair.what(), pair.why(),
                        firstObjective(written, PlanDomain.CARE))));
    }

    /**
     * A small change is in force when the participant knows of it, a formal one when all three signed it (P7).
     *
     * @param reason what changes and why
     * @param agreedOn day on which the participant agreed
     */
    public void bringInForce(String reference, ChangeKind kind, String reason, LocalDate agreedOn, String by,
            LocalDate today) {
        PlanVersion before = versions.inForce(reference).orElseThrow(() -> new Refusal(
                "Er is nog geen aangemeld plan. Meld de eerste versie aan met de taak “Plan aanmelden”."));
        PlanVersion draft = versions.draftToDecide(reference);
        if (Fingerprint.isSameText(before, draft)) {
            throw new Refusal("Versie " + before.plan().versionNumber() + " geldt al en zegt hetzelfde. Schrijf op de "
                    + "planpagina wat er verandert.");
        }
        Completeness.refuseUnlessComplete(draft, null);
        if (kind == ChangeKind.FORMAL) {
            Completeness.refuseUnlessSigned(draft);
        } else if (ChangeRules.isFormal(before, draft)) {
            throw new Refusal("consent", "Er verandert een doel of de duur, of er valt een actie weg. Dat is een formele "
                    + "wijziging: laat de nieuwe versie op de planpagina door alle drie ondertekenen.");
        }
        before.plan().replaced();
        plans.flush();
        draft.plan().agreed(kind, reason, agreedOn, by);
        draft.plan().submit(draft.fingerprint(), today);
        timeline.record(reference, "PLAN_ADJUSTED");
    }

    private static Long firstObjective(PlanVersion plan, PlanDomain domain) {
        List<PlanItem> objectives = plan.objectives(domain);
        return objectives.isEmpty() ? null : objectives.get(0).key();
    }
}
