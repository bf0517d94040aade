package be.tandem.expense;

import be.tandem.document.Documents;
import be.tandem.form.FormContext;
import be.tandem.form.RecordsForm;
import be.tandem.form.Refusal;
import be.tandem.internship.Internships;
import be.tandem.money.Euro;
import be.tandem.team.OwnTrajectories;
import be.tandem.terms.Term;
import be.tandem.terms.TermTable;
import be.tandem.trajectory.Timeline;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.Trajectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A claim, its check by the table, the decision of VDAB and the one payment (P12). */
@Service
@Transactional
public class Expenses {

    private final ExpenseClaimRepository repository;
    private final PaymentInstructionRepository payments;
    private final OwnTrajectories ownTrajectories;
    private final Trajectories trajectories;
    private final Internships internships;
    private final Documents documents;
    private final ExpenseRules rules;
    private final TermTable terms;
    private final Timeline timeline;
    private final Clock clock;

    Expenses(ExpenseClaimRepository repository, PaymentInstructionRepository payments, OwnTrajectories ownTrajectories,
            Trajectories trajectories, Internships internships, Documents documents, ExpenseRules rules, TermTable terms,
            Timeline timeline, Clock clock) {
        this.repository = repository;
        this.payments = payments;
        this.ownTrajectories = ownTrajectories;
        this.trajectories = trajectories;
        this.internships = internships;
        this.documents = documents;
        this.rules = rules;
        this.terms = terms;
        this.timeline = timeline;
        this.clock = clock;
    }

    @RecordsForm("claimExpense")
    Map<String, Object> claim(FormContext context, ClaimExpense form) {
        ownTrajectories.demandOwnUnderWay("trajectory", form.trajectory(), context.userId());
        Trajectory trajectory = trajectories.get(form.trajectory());
        refuseImpossibleDays(trajectory, form);
        if (form.purpose() == ExpensePurpose.INTERNSHIP) {
            refuseDaysWithoutInternship(form);
        }
        if (form.receiptId() != null) {
            refuseWrongReceipt(form);
        } else {
            refuseKilometresAskedBefore(form);
        }
        ExpenseClaim claim = repository.save(new ExpenseClaim(context, form));
        timeline.record(form.trajectory(), "EXPENSE_CLAIMED");
        Map<String, Object> variables = new HashMap<>(trajectory.routing());
        variables.put("expenseClaim", claim.id());
        return variables;
    }

    private static void refuseImpossibleDays(Trajectory trajectory, ClaimExpense form) {
        if (form.lastDay().isBefore(form.firstDay())) {
            throw new Refusal("lastDay", "De laatste dag ligt vóór de eerste dag. Kijk de datums na.");
        }
        if (form.firstDay().isBefore(trajectory.aanvaardOn())) {
            throw new Refusal("firstDay", "Deze dag ligt vóór de start van het traject. Kijk de datum na.");
        }
    }

    private void refuseDaysWithoutInternship(ClaimExpense form) {
        Refusal.unless(internships.countStarted(form.trajectory()) > 0, "purpose",
                "Er is nog geen stage gestart. Kies “de begeleiding”, of wacht tot de stage begint.");
        Refusal.unless(internships.ran(form.trajectory(), form.firstDay(), form.lastDay()), "firstDay",
                "Op deze dagen liep er geen stage. Kijk de datums na, of kies “de begeleiding”.");
    }

    /** Kilometres have no receipt that shows that they were asked before. */
    private void refuseKilometresAskedBefore(ClaimExpense form) {
        Refusal.unless(!repository.hasKilometresIn(form.trajectory(), form.purpose(), form.firstDay(), form.lastDay()),
                "firstDay", "Voor deze dagen vroeg iemand al kilometers aan. Kies andere dagen.");
    }

    private void refuseWrongReceipt(ClaimExpense form) {
        if (documents.receipts(List.of(form.trajectory())).stream().noneMatch(each -> each.id() == form.receiptId())) {
            throw new Refusal("receipt", "Dit bewijs hoort bij een ander dossier. Kies een bewijs van dit traject.");
        }
        if (repository.existsByReceiptId(form.receiptId())) {
            throw new Refusal("receipt", "Dit bewijs hoort al bij een andere aanvraag. Kies een ander bewijs.");
        }
    }

    /** Holds the claim against the table; the term for the decision begins today. */
    public void check(long id, String caseId) {
        ExpenseClaim claim = repository.findById(id).orElseThrow();
        Trajectory trajectory = trajectories.get(claim.reference());
        claim.check(caseId,
                rules.find(trajectory.regulationGeneration(), claim.type(), claim.purpose(), claim.lastDay()),
                terms.lastDay(Term.EXPENSE_DECISION, trajectory.regulationGeneration(), today()));
    }

    @RecordsForm("decideExpense")
    void decide(FormContext context, DecideExpense form) {
        ExpenseClaim claim = of(context);
        if (form.expenseDecision().pays() && !claim.isEligible()) {
            throw new Refusal("expenseDecision", "De regel “" + claim.ruleName() + "” laat dit niet toe. Kies “Niet goedkeuren”.");
        }
        refuseUnlessAPart(claim, form.approvedCents());
        claim.decide(context, form);
        timeline.record(context.reference(), "EXPENSE_" + form.expenseDecision());
    }

    /** Never more than was claimed; all of it is an approval. */
    private static void refuseUnlessAPart(ExpenseClaim claim, Long approvedCents) {
        if (approvedCents != null && approvedCents >= claim.payableCents()) {
            throw new Refusal("approvedAmount", "Een deel is minder dan de gevraagde " + Euro.inDutch(claim.payableCents())
                    + ". Vul een lager bedrag in, of kies “Goedkeuren”.");
        }
    }

    @RecordsForm("followUpLateExpense")
    void followUpLate(FormContext context, FollowUpLateExpense form) {
        of(context).followUp(form.agreement());
    }

    /** Tells VDAB to pay, once for each claim, also when a step is run again. */
    public void instructPayment(String caseId) {
        ExpenseClaim claim = repository.findByCaseId(caseId).orElseThrow();
        if (!payments.existsByClaimId(claim.id())) {
            payments.save(new PaymentInstruction(claim, today()));
        }
    }

    private ExpenseClaim of(FormContext context) {
        return repository.findByCaseId(context.caseId()).orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
