package be.tandem.replacement;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface HandoverTalkRepository extends Repository<HandoverTalk, Long> {

    HandoverTalk save(HandoverTalk talk);

    Optional<HandoverTalk> findByCaseId(String caseId);
}
