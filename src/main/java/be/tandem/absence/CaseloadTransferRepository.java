package be.tandem.absence;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CaseloadTransferRepository extends Repository<CaseloadTransfer, Long> {

    @Query(value = "select nextval('absence_number')", nativeQuery = true)
    long nextNumber();

    CaseloadTransfer save(CaseloadTransfer transfer);

    Optional<CaseloadTransfer> findByReferenceAndExecutedOnIsNull(String reference);
}
