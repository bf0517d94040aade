package be.tandem.referral;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ParticipantRepository extends JpaRepository<Participant, Long> {

    Optional<Participant> findByNationalNumber(String nationalNumber);

    /** Two referrals of the same person at the same time wait for each other until the end of the transaction. */
    @Query(value = "select cast(pg_advisory_xact_lock(hashtext(:nationalNumber)) as text)", nativeQuery = true)
    String lock(String nationalNumber);
}
