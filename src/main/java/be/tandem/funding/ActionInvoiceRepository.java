package be.tandem.funding;

import be.tandem.network.Network;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ActionInvoiceRepository extends JpaRepository<ActionInvoice, Long> {

    Optional<ActionInvoice> findByActionId(long action);

    Optional<ActionInvoice> findByCaseId(String caseId);

    List<ActionInvoice> findByNetworkAndAskedOnBetweenOrderByAskedOnAscIdAsc(Network network, LocalDate first, LocalDate last);
}
