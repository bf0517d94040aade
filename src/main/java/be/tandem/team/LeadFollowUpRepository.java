package be.tandem.team;

import org.springframework.data.jpa.repository.JpaRepository;

interface LeadFollowUpRepository extends JpaRepository<LeadFollowUp, Long> {
}
