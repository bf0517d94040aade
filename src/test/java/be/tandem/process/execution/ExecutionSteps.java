package be.tandem.process.execution;

import be.tandem.calendar.BelgianTime;
import be.tandem.process.Walk;
import be.tandem.process.planning.NamedTandem;
import be.tandem.trajectory.Trajectories;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;

/** Valid answers to the forms of the execution, and a trajectory that just became BEZIG. */
public final class ExecutionSteps {

    public static final String REGION = "KEMPEN";
    public static final String CASE_MANAGER_WORK = "case_manager_work1.kempen";

    private ExecutionSteps() {
    }

    /** Starts the execution by itself, on the day on which the plan was submitted. */
    static Walk bezig(ProcessEngine engine, Trajectories trajectories, LocalDate bezigOn) {
        Walk walk = new Walk(engine, trajectories.open(bezigOn.minusMonths(3)).reference());
        walk.moveTo(bezigOn);
        trajectories.toScreening(walk.reference());
        trajectories.initiate(walk.reference(), REGION);
        trajectories.accept(walk.reference(), bezigOn.minusWeeks(4));
        NamedTandem.of(engine, walk.reference());
        engine.getRuntimeService().startProcessInstanceByKey("execution", walk.reference(),
                variables(walk.reference(), bezigOn, trajectories.start(walk.reference())));
        return walk;
    }

    static Map<String, Object> variables(String reference, LocalDate bezigOn, LocalDate end) {
        return Map.of("reference", reference, "regulationGeneration", "GEN2", "region", REGION,
                "caseManagerWork", CASE_MANAGER_WORK, "caseManagerCare", "case_manager_care1.kempen",
                "bezigOn", BelgianTime.startOf(bezigOn),
                "trajectoryEnd", BelgianTime.startOf(end));
    }

    public static Map<String, Object> executed(LocalDate day) {
        return Map.of("kind", "EXECUTED", "happenedOn", day.toString(), "durationMinutes", 60,
                "note", "Samen een cv gemaakt.");
    }

    public static Map<String, Object> noShow(LocalDate day) {
        return Map.of("kind", "NO_SHOW", "happenedOn", day.toString());
    }

    public static Map<String, Object> cancelled(LocalDate day) {
        return Map.of("kind", "CANCELLED", "happenedOn", day.toString());
    }

    /** The last action of the plan for now. */
    public static Map<String, Object> lastAction(LocalDate day) {
        Map<String, Object> form = new HashMap<>(executed(day));
        form.put("lastAction", true);
        return form;
    }

    public static Map<String, Object> startsInternship() {
        return Map.of("decision", "START");
    }

    public static Map<String, Object> noInternshipNow() {
        return Map.of("decision", "NOT_NOW", "reason", "Eerst aan uithouding werken.");
    }

    /** An evaluation with CONTINUE, ADJUST, EXTEND, CLOSE or STOP as outcome. */
    public static Map<String, Object> evaluation(LocalDate heldOn, String outcome) {
        return Map.of("heldOn", heldOn.toString(), "present", List.of("PARTICIPANT", "CASE_MANAGER_CARE"),
                "workProgress", "Kent de sector die past.", "careProgress", "Slaapt beter.",
                "satisfaction", "SATISFIED", "outcome", outcome);
    }

    /** An evaluation that proposes to stop early, with the ground and motivation of {@code proposeEarlyStop}. */
    public static Map<String, Object> stopping(LocalDate heldOn, Map<String, Object> proposal) {
        Map<String, Object> form = new HashMap<>(evaluation(heldOn, "STOP"));
        form.putAll(proposal);
        form.remove("trajectory");
        return form;
    }

    public static Map<String, Object> adjustment(LocalDate agreedOn) {
        return Map.of("change", "Twee dagen stage in plaats van drie.", "newWorkActions", "Twee dagen stage", "consent", "ACKNOWLEDGED",
                "agreedOn", agreedOn.toString());
    }

    public static Map<String, Object> extensionOf(int months) {
        return Map.of("wish", "REQUEST", "months", months, "motivation", "De stage is net gestart.");
    }

    public static Map<String, Object> closesInTime() {
        return Map.of("wish", "CLOSE_IN_TIME");
    }

    public static Map<String, Object> approvedFor(int months) {
        return Map.of("decision", "APPROVED", "months", months);
    }

    public static Map<String, Object> refused() {
        return Map.of("decision", "REFUSED", "refusalReason", "Het doel is al bereikt.");
    }

    public static Map<String, Object> nearEndAgreed() {
        return Map.of("agreement", "Afsluiten voor de einddatum; het eindverslag start deze week.");
    }
}
