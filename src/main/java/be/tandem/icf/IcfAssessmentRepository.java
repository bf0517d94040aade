package be.tandem.icf;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface IcfAssessmentRepository extends Repository<IcfAssessment, Long> {

    IcfAssessment save(IcfAssessment assessment);

    List<IcfAssessment> findByReferenceOrderBySequenceNumber(String reference);

    Optional<IcfAssessment> findByReferenceAndSequenceNumber(String reference, int sequenceNumber);

    /** One writer at a time: the second one sees what the first saved. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<IcfAssessment> findLockedByReferenceAndSequenceNumber(String reference, int sequenceNumber);
}
