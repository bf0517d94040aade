package be.tandem.plan;

import org.springframework.data.jpa.repository.JpaRepository;

interface PlanExtensionRepository extends JpaRepository<PlanExtension, String> {
}
