package be.tandem.evaluation;

import org.springframework.data.jpa.repository.JpaRepository;

interface PlanAdjustmentRepository extends JpaRepository<PlanAdjustment, Long> {
}
