package be.tandem.introduction;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface IntroductionRepository extends Repository<Introduction, Long> {

    Introduction save(Introduction introduction);

    Optional<Introduction> findByCaseId(String caseId);

    List<Introduction> findByReferenceOrderById(String reference);
}
