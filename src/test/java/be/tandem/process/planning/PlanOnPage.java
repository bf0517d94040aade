package be.tandem.process.planning;

import be.tandem.plan.ItemContent;
import be.tandem.plan.PlanDesk;
import be.tandem.plan.PlanDomain;
import be.tandem.plan.PlanFrame;
import be.tandem.plan.PlanItemKind;
import be.tandem.plan.Provider;
import be.tandem.plan.ProviderChoice;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** A whole plan as people write it on its page, where each action says who does it. */
public final class PlanOnPage {

    private final PlanDesk desk;
    private final String reference;
    private final long workObjective;
    private final long careObjective;

    /** Begins the first version: one objective on each side and the guidance to an internship, which names nobody. */
    public PlanOnPage(PlanDesk desk, String reference, String by) {
        this.desk = desk;
        this.reference = reference;
        desk.begin(reference, by);
        desk.describe(reference, 0, new PlanFrame("Ik wil weer onder de mensen komen", 12, "Een vrouw", "Dichtbij", null));
        workObjective = desk.add(reference, ItemContent.objective(PlanDomain.WORK, "Een dagritme vinden"));
        careObjective = desk.add(reference, ItemContent.objective(PlanDomain.CARE, "Rustig blijven in een groep"));
        work("Op zoek naar een stage", null, true);
    }

    /** An action for work; answers with its key. */
    public long work(String description, Provider provider) {
        return work(description, provider, false);
    }

    private long work(String description, Provider provider, boolean internship) {
        return desk.add(reference, new ItemContent(PlanItemKind.ACTION, PlanDomain.WORK, description, null, workObjective,
                provider, null, null, internship, null));
    }

    /** An action for care; answers with its key. */
    public long care(String description, Provider provider) {
        return desk.add(reference, new ItemContent(PlanItemKind.ACTION, PlanDomain.CARE, description, "schrik van drukte",
                careObjective, provider, null, null, false, null));
    }

    /** Somebody of the network whom the participant chose. */
    public static Provider chosen(String userId) {
        return new Provider(userId, "Verzonnen Naam", null, ProviderChoice.CHOSEN);
    }

    /** Somebody without log-in. */
    public static Provider partner(String name) {
        return new Provider(null, name, "Kent de deelnemer al lang", ProviderChoice.AGREED);
    }

    /** holdPlanMeeting: what stands on the page is ready to be signed; null when nobody knows the day or the place. */
    public static Map<String, Object> ready(LocalDate meetingOn, LocalDate signingOn, String place) {
        Map<String, Object> form = new HashMap<>(Map.of("meetingOn", meetingOn.toString(), "participantPresent", true,
                "planReady", true));
        form.put("signingOn", signingOn == null ? null : signingOn.toString());
        form.put("signingPlace", place);
        return form;
    }
}
