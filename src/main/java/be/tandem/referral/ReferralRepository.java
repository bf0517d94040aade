package be.tandem.referral;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReferralRepository extends JpaRepository<Referral, Long> {

    Optional<Referral> findByReference(String reference);

    List<Referral> findByParticipant(Participant participant);
}
