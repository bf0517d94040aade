package be.tandem.funding;

import be.tandem.access.Reader;
import be.tandem.action.ActionEntry;
import be.tandem.action.ActionKind;
import be.tandem.action.Activity;
import be.tandem.action.Place;
import be.tandem.plan.PlanDomain;
import be.tandem.process.Walk;
import be.tandem.process.trajectory.RunningTrajectory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;

/** Valid answers about money, and who gives them. */
final class FundingSteps {

    static final String COORDINATOR = "network_coordinator1.kempen";
    static final List<String> COORDINATORS = List.of("NETWORK_COORDINATOR.KEMPEN");
    static final Reader WORK = new Reader(RunningTrajectory.WORK, List.of("CASE_MANAGER_WORK.KEMPEN"));
    static final Reader CARE = new Reader(RunningTrajectory.CARE, List.of("CASE_MANAGER_CARE.KEMPEN"));

    private FundingSteps() {
    }

    /** The coordinator of the Kempen chooses for network Antwerpen. */
    static Walk choose(ProcessEngine engine, FinancingMode mode, LocalDate from) {
        return choose(engine, "ANTWERPEN", mode, from);
    }

    static Walk choose(ProcessEngine engine, String network, FinancingMode mode, LocalDate from) {
        return Walk.start(engine, "financingChoice", COORDINATOR, COORDINATORS,
                Map.of("network", network, "mode", mode.name(), "validFrom", from.toString()));
    }

    static Map<String, Object> invoice(double euro, LocalDate on) {
        return Map.of("amount", euro, "invoicedOn", on.toString());
    }

    static Map<String, Object> payment(String reference, double euro, String domain) {
        return Map.of("booking", "PAYMENT", "trajectory", reference, "amount", euro, "domain", domain);
    }

    static Map<String, Object> takenBack(long line) {
        return Map.of("booking", "COUNTER_ENTRY", "line", line);
    }

    /** An action of the plan for work that took place: what can be charged. */
    static ActionEntry guidance(LocalDate on) {
        return entry(PlanDomain.WORK, Activity.GUIDANCE, ActionKind.EXECUTED, true, false, on);
    }

    static ActionEntry entry(PlanDomain domain, Activity activity, ActionKind kind, boolean inPlan, boolean riziv, LocalDate on) {
        return new ActionEntry(domain, activity, kind, "Cv maken", inPlan, on, kind == ActionKind.EXECUTED ? 60 : null,
                Place.HOME, riziv, null);
    }
}
