package be.tandem.inspection;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface InspectionRequestRepository extends Repository<InspectionRequest, Long> {

    InspectionRequest save(InspectionRequest request);

    Optional<InspectionRequest> findById(Long id);

    Optional<InspectionRequest> findByCaseId(String caseId);

    List<InspectionRequest> findByReferenceOrderByAskedOnDescIdDesc(String reference);
}
