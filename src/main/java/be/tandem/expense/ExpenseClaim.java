package be.tandem.expense;

import be.tandem.form.FormContext;
import be.tandem.money.Euro;
import be.tandem.protection.ConfidentialText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;

/** One expense of a participant, from the claim to the decision (P12). */
@Entity
class ExpenseClaim {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String reference;
    private String caseId;
    @Enumerated(EnumType.STRING)
    private ExpenseType type;
    @Enumerated(EnumType.STRING)
    private ExpensePurpose purpose;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private Long amountCents;
    private BigDecimal kilometres;
    private Long receiptId;
    private LocalDate claimedOn;
    private String claimedBy;
    private Boolean eligible;
    private String ruleName;
    private String ruleSource;
    private Long payableCents;
    private Long approvedCents;
    private LocalDate decisionDueOn;
    @Enumerated(EnumType.STRING)
    private ExpenseDecision decision;
    @Convert(converter = ConfidentialText.class)
    private String motivation;
    private LocalDate decidedOn;
    private String decidedBy;
    @Convert(converter = ConfidentialText.class)
    private String lateFollowUp;
    @Version
    private int version;

    protected ExpenseClaim() {
    }

    ExpenseClaim(FormContext context, ClaimExpense form) {
        reference = form.trajectory();
        type = form.type();
        purpose = form.purpose();
        firstDay = form.firstDay();
        lastDay = form.lastDay();
        amountCents = form.cents();
        kilometres = form.kilometres();
        receiptId = form.receiptId();
        claimedOn = context.today();
        claimedBy = context.userId();
    }

    /** Held against the table; kilometres get their amount from its rate. */
    void check(String process, ExpenseRule rule, LocalDate dueOn) {
        caseId = process;
        eligible = rule.eligible();
        ruleName = rule.name();
        ruleSource = rule.source();
        payableCents = kilometres == null ? amountCents : Euro.forKilometres(kilometres, rule.centsPerKilometre());
        decisionDueOn = dueOn;
    }

    void decide(FormContext context, DecideExpense form) {
        decision = form.expenseDecision();
        approvedCents = form.approvedCents();
        motivation = form.motivation();
        decidedOn = context.today();
        decidedBy = context.userId();
    }

    void followUp(String agreement) {
        lateFollowUp = agreement;
    }

    boolean isEligible() {
        return eligible;
    }

    Long id() {
        return id;
    }

    String reference() {
        return reference;
    }

    ExpenseType type() {
        return type;
    }

    ExpensePurpose purpose() {
        return purpose;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    String ruleName() {
        return ruleName;
    }

    /** What the participant asks, by the receipt or by the rate of the table. */
    long payableCents() {
        return payableCents;
    }

    /** What VDAB pays: all of it, or the part that was approved. */
    long approvedCents() {
        return approvedCents == null ? payableCents : approvedCents;
    }

    LocalDate decisionDueOn() {
        return decisionDueOn;
    }

    ExpenseView view() {
        return new ExpenseView(id, type, purpose, firstDay, lastDay, kilometres, payableCents == null ? 0 : payableCents,
                receiptId, claimedOn, claimedBy, eligible != null && eligible, ruleName, ruleSource, decisionDueOn, decision,
                approvedCents, motivation, decidedOn);
    }
}
