package be.tandem.replacement;

import be.tandem.network.Role;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface HandoverTalkRepository extends Repository<HandoverTalk, Long> {

    HandoverTalk save(HandoverTalk talk);

    Optional<HandoverTalk> findByCaseId(String caseId);

    List<HandoverTalk> findByReferenceAndRoleAndHeldOnIsNull(String reference, Role role);
}
