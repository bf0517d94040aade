package be.tandem.expense;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ExpenseClaimRepository extends Repository<ExpenseClaim, Long> {

    ExpenseClaim save(ExpenseClaim claim);

    Optional<ExpenseClaim> findById(Long id);

    Optional<ExpenseClaim> findByCaseId(String caseId);

    Optional<ExpenseClaim> findByIdAndReference(Long id, String reference);

    List<ExpenseClaim> findByReferenceOrderByIdDesc(String reference);

    boolean existsByReceiptId(Long receiptId);

    /** Kilometres that were asked before for some of these days and not rejected. */
    @Query("select count(claim) > 0 from ExpenseClaim claim where claim.reference = :reference and claim.purpose = :purpose "
            + "and claim.kilometres is not null and claim.firstDay <= :lastDay and claim.lastDay >= :firstDay "
            + "and (claim.decision is null or claim.decision <> be.tandem.expense.ExpenseDecision.REJECTED)")
    boolean hasKilometresIn(String reference, ExpensePurpose purpose, LocalDate firstDay, LocalDate lastDay);

    @Query("select claim.receiptId from ExpenseClaim claim where claim.reference in :references and claim.receiptId is not null")
    Set<Long> receiptsOf(Collection<String> references);

    @Query("select max(claim.claimedOn) from ExpenseClaim claim where claim.reference = :reference and claim.type in :types")
    Optional<LocalDate> lastClaim(String reference, Collection<ExpenseType> types);
}
