package be.tandem.aftercare;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface BridgeToWorkRepository extends Repository<BridgeToWork, String> {

    BridgeToWork save(BridgeToWork bridge);

    Optional<BridgeToWork> findByReference(String reference);
}
