package be.tandem.access;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom the participant lets read along in the confidential part, and who not any more (D3, P16). */
@Service
@Transactional
public class AccessConsents implements Consents {

    private final AccessConsentRepository repository;
    private final Clock clock;

    AccessConsents(AccessConsentRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** The participant agrees that this person reads the confidential part; a second time changes nothing. */
    public void give(String reference, String userId, String recordedBy) {
        if (!stands(reference, userId)) {
            repository.save(new AccessConsent(reference, userId, LocalDate.now(clock), recordedBy));
        }
    }

    /** The participant takes it back, from now on. */
    public void withdraw(String reference, String userId) {
        repository.findByReferenceAndUserIdAndWithdrawnOnIsNull(reference, userId)
                .ifPresent(consent -> consent.withdraw(LocalDate.now(clock)));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean given(String reference, String userId, FilePart part) {
        return stands(reference, userId);
    }

    private boolean stands(String reference, String userId) {
        return repository.findByReferenceAndUserIdAndWithdrawnOnIsNull(reference, userId).isPresent();
    }
}
