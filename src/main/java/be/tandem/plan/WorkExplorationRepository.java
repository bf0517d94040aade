package be.tandem.plan;

import org.springframework.data.jpa.repository.JpaRepository;

interface WorkExplorationRepository extends JpaRepository<WorkExploration, String> {
}
