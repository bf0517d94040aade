package be.tandem.plan;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PlanItemRepository extends JpaRepository<PlanItem, Long> {

    @Query("select i from PlanItem i where i.planId = ?1 order by i.position, i.id")
    List<PlanItem> inPlan(Long planId);

    Optional<PlanItem> findByPlanIdAndItemKey(Long planId, Long itemKey);

    @Query(value = "select nextval('plan_item_key')", nativeQuery = true)
    Long nextKey();
}
