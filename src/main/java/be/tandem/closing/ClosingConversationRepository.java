package be.tandem.closing;

import org.springframework.data.jpa.repository.JpaRepository;

interface ClosingConversationRepository extends JpaRepository<ClosingConversation, String> {
}
