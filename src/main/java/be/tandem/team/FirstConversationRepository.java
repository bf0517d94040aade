package be.tandem.team;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface FirstConversationRepository extends JpaRepository<FirstConversation, Long> {

    List<FirstConversation> findByReferenceOrderById(String reference);

    Optional<FirstConversation> findFirstByReferenceAndConfidentialPartToldTrueOrderByIdDesc(String reference);
}
