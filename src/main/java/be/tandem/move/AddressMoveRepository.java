package be.tandem.move;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface AddressMoveRepository extends JpaRepository<AddressMove, Long> {

    Optional<AddressMove> findByReferenceAndOutcomeIsNull(String reference);
}
