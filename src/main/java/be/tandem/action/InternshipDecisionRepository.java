package be.tandem.action;

import org.springframework.data.jpa.repository.JpaRepository;

interface InternshipDecisionRepository extends JpaRepository<InternshipDecision, Long> {
}
