package be.tandem.closing;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface FinalReportRepository extends JpaRepository<FinalReport, String> {

    /** Both casemanagers may hand in their part at the same moment: the second waits here for the first. */
    @Modifying
    @Query(value = "insert into final_report (reference, indication_cmw, indication_imw, version) "
            + "values (:reference, false, false, 0) on conflict do nothing", nativeQuery = true)
    void prepare(String reference);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select report from FinalReport report where report.reference = :reference")
    FinalReport lock(String reference);
}
