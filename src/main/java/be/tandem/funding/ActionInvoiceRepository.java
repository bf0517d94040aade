package be.tandem.funding;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ActionInvoiceRepository extends JpaRepository<ActionInvoice, Long> {

    Optional<ActionInvoice> findByActionId(long action);

    Optional<ActionInvoice> findByCaseId(String caseId);
}
