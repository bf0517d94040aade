package be.tandem.expense;

import org.springframework.data.repository.Repository;

interface PaymentInstructionRepository extends Repository<PaymentInstruction, Long> {

    PaymentInstruction save(PaymentInstruction instruction);

    boolean existsByClaimId(Long claimId);
}
