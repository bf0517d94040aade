package be.tandem.access;

import java.util.List;
import org.springframework.data.repository.Repository;

interface AccessConsentRepository extends Repository<AccessConsent, Long> {

    AccessConsent save(AccessConsent consent);

    List<AccessConsent> findByReferenceAndHolderOrderById(String reference, String holder);
}
