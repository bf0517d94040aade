package be.tandem.evaluation;

import java.util.List;
import org.springframework.data.repository.Repository;

interface PlanAdjustmentRepository extends Repository<PlanAdjustment, Long> {

    List<PlanAdjustment> findByReference(String reference);
}
