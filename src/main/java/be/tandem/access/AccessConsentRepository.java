package be.tandem.access;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AccessConsentRepository extends Repository<AccessConsent, Long> {

    AccessConsent save(AccessConsent consent);

    Optional<AccessConsent> findByReferenceAndUserIdAndWithdrawnOnIsNull(String reference, String userId);

    List<AccessConsent> findByReferenceAndWithdrawnOnIsNull(String reference);
}
