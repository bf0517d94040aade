package be.tandem.closing;

import org.springframework.data.jpa.repository.JpaRepository;

interface FinalReportRepository extends JpaRepository<FinalReport, String> {
}
