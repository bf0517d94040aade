package be.tandem.replacement;

import be.tandem.network.Role;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface OtherPersonRequestRepository extends Repository<OtherPersonRequest, Long> {

    OtherPersonRequest save(OtherPersonRequest request);

    Optional<OtherPersonRequest> findByReferenceAndAboutInAndClosedOnIsNull(String reference, Collection<Role> about);

    List<OtherPersonRequest> findByReferenceAndDecidedOnIsNull(String reference);

    List<OtherPersonRequest> findByReferenceOrderById(String reference);
}
