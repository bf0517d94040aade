package be.tandem.plan;

import org.springframework.data.jpa.repository.JpaRepository;

interface CareExplorationRepository extends JpaRepository<CareExploration, String> {
}
