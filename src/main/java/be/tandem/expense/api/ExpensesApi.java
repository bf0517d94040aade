package be.tandem.expense.api;

import be.tandem.access.FilePart;
import be.tandem.access.OfCase;
import be.tandem.api.Coded;
import be.tandem.expense.ExpenseDecision;
import be.tandem.expense.ExpenseFile;
import be.tandem.expense.ExpensePurpose;
import be.tandem.expense.ExpenseType;
import be.tandem.expense.ExpenseView;
import be.tandem.network.Staff;
import be.tandem.network.StaffNames;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The expenses of the participant, for programs (P12). */
@RestController
@Tag(name = "Expenses", description = "What the participant paid, and what VDAB pays back")
class ExpensesApi {

    /** One claim. */
    @Schema(name = "Expense")
    record Line(long id, Coded type, @Schema(description = "What it was made for") Coded purpose, LocalDate firstDay,
            LocalDate lastDay, @Schema(description = "Null when a receipt says the amount") BigDecimal kilometres,
            @Schema(description = "Cents") long payableCents,
            @Schema(description = "Number of the document with the receipt; null for kilometres") Long receipt,
            LocalDate claimedOn, @Schema(description = "Name of the person") String claimedBy,
            @Schema(description = "Whether the rule reimburses it") boolean eligible,
            @Schema(description = "Row of the table that it falls under") String rule,
            @Schema(description = "Last day for the decision") LocalDate decisionDueOn,
            @Schema(description = "Null as long as VDAB has not decided") Coded decision,
            @Schema(description = "Cents; null when VDAB pays all or nothing") Long approvedCents, String motivation,
            LocalDate decidedOn) {

        static Line of(ExpenseView claim, StaffNames names) {
            return new Line(claim.id(), Coded.of(claim.type(), ExpenseType::dutchName),
                    Coded.of(claim.purpose(), ExpensePurpose::dutchName), claim.firstDay(), claim.lastDay(),
                    claim.kilometres(), claim.payableCents(), claim.receiptId(), claim.claimedOn(),
                    names.of(claim.claimedBy()), claim.eligible(), claim.rule(), claim.decisionDueOn(),
                    Coded.of(claim.decision(), ExpenseDecision::dutchName), claim.approvedCents(),
                    claim.motivation(), claim.decidedOn());
        }
    }

    private final ExpenseFile claims;
    private final Staff staff;

    ExpensesApi(ExpenseFile claims, Staff staff) {
        this.claims = claims;
        this.staff = staff;
    }

    @GetMapping("/api/dossier/{reference}/expenses")
    @OfCase(part = FilePart.EXPENSE, purpose = "onkosten opvragen")
    @Operation(summary = "Expenses", description = "Confidential part: every claim with the rule it falls under and what "
            + "VDAB decided.")
    List<Line> expenses(@Parameter(example = "AT-2026-000123") @PathVariable String reference) {
        StaffNames names = new StaffNames(staff);
        return claims.of(reference).stream().map(claim -> Line.of(claim, names)).toList();
    }
}
