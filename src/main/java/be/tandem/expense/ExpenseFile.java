package be.tandem.expense;

import be.tandem.calendar.DutchDate;
import be.tandem.document.DocumentFile;
import be.tandem.document.Documents;
import be.tandem.document.Receipt;
import be.tandem.form.Choice;
import be.tandem.form.ChoiceContext;
import be.tandem.form.DossierText;
import be.tandem.form.FormContext;
import be.tandem.form.OffersChoices;
import be.tandem.form.ShowsInForm;
import be.tandem.team.Teams;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The claims of a case for those who may read them, and what the forms of a claim show. */
@Service
@Transactional(readOnly = true)
public class ExpenseFile {

    private final ExpenseClaimRepository repository;
    private final Documents documents;
    private final Teams teams;

    ExpenseFile(ExpenseClaimRepository repository, Documents documents, Teams teams) {
        this.repository = repository;
        this.documents = documents;
        this.teams = teams;
    }

    /** The newest first. */
    public List<ExpenseView> of(String reference) {
        return repository.findByReferenceOrderByIdDesc(reference).stream().map(ExpenseClaim::view).toList();
    }

    /** The receipt of one of the claims of this case. */
    public Optional<DocumentFile> receipt(String reference, long claim) {
        return repository.findByIdAndReference(claim, reference).map(found -> found.view().receiptId())
                .flatMap(document -> documents.receipt(reference, document));
    }

    /** The receipts in the own cases; the label says nothing about what is on them. */
    @OffersChoices("myReceipts")
    List<Choice> myReceipts(ChoiceContext context) {
        Collection<String> caseload = teams.runningCaseloadOf(context.userId());
        Set<Long> claimed = repository.receiptsOf(caseload);
        return documents.receipts(caseload).stream().filter(receipt -> !claimed.contains(receipt.id()))
                .map(receipt -> new Choice(String.valueOf(receipt.id()), label(receipt))).toList();
    }

    private static String label(Receipt receipt) {
        return receipt.reference() + ", bewijs van " + DutchDate.of(receipt.addedOn()) + " (nr. " + receipt.id() + ")";
    }

    @ShowsInForm("expense")
    String text(FormContext context) {
        ExpenseView claim = of(context);
        return new DossierText().line("Wat", claim.type().dutchName()).line("Waarvoor", claim.purpose().dutchName())
                .line("Van", DutchDate.of(claim.firstDay())).line("Tot en met", DutchDate.of(claim.lastDay()))
                .line("Afstand", claim.distance()).line("Bedrag", claim.amount())
                .line("Regel", claim.rule()).line("Volgens de regel", claim.eligible() ? "wordt vergoed" : "wordt niet vergoed")
                .line("Steunt op", claim.source()).toString();
    }

    /** For a team lead, who needs to know that it is late and not what it is. */
    @ShowsInForm("lateExpense")
    String late(FormContext context) {
        return "VDAB moest beslissen tegen " + DutchDate.of(of(context).decisionDueOn()) + ".";
    }

    private ExpenseView of(FormContext context) {
        return repository.findByCaseId(context.caseId()).orElseThrow().view();
    }
}
