package be.tandem.plan;

import java.util.List;
import org.springframework.data.repository.Repository;

interface PlanSignatureRepository extends Repository<PlanSignature, Long> {

    PlanSignature save(PlanSignature signature);

    List<PlanSignature> findByPlanIdOrderById(Long planId);
}
