package be.tandem.process.expense;

import be.tandem.process.Walk;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;

/** Valid answers for each task of an expense claim. */
public final class ExpenseSteps {

    private ExpenseSteps() {
    }

    /** Submits the start form as a casemanager. */
    public static Walk claim(ProcessEngine engine, String userId, Map<String, Object> form) {
        return Walk.start(engine, "expenseClaim", userId, List.of("CASE_MANAGER_WORK.KEMPEN", "CASE_MANAGER_CARE.KEMPEN"),
                form);
    }

    public static Map<String, Object> kilometres(String reference, LocalDate day, double kilometres) {
        return new HashMap<>(Map.of("trajectory", reference, "type", "TRAVEL_KM", "purpose", "INTERNSHIP", "firstDay",
                day.toString(), "lastDay", day.toString(), "kilometres", kilometres));
    }

    public static Map<String, Object> withReceipt(String reference, String type, String purpose, LocalDate day, double euro,
            long receipt) {
        return new HashMap<>(Map.of("trajectory", reference, "type", type, "purpose", purpose, "firstDay", day.toString(),
                "lastDay", day.toString(), "amount", euro, "receipt", String.valueOf(receipt)));
    }

    public static Map<String, Object> approved() {
        return new HashMap<>(Map.of("expenseDecision", "APPROVED"));
    }

    public static Map<String, Object> partlyApproved(double euro) {
        return new HashMap<>(Map.of("expenseDecision", "PARTLY_APPROVED", "approvedAmount", euro, "motivation",
                "Twee van de vijf dagen waren geen stagedag"));
    }

    public static Map<String, Object> rejected() {
        return new HashMap<>(Map.of("expenseDecision", "REJECTED", "motivation", "De trein zit nog niet in de regels"));
    }
}
