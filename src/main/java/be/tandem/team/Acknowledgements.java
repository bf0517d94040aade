package be.tandem.team;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the participant was told in the first conversation, as proof (D2). */
@Service
@Transactional(readOnly = true)
public class Acknowledgements {

    private final FirstConversationRepository conversations;

    Acknowledgements(FirstConversationRepository conversations) {
        this.conversations = conversations;
    }

    /** The last conversation in which the confidential part was explained, if there was one. */
    public Optional<Acknowledgement> of(String reference) {
        return conversations.findFirstByReferenceAndConfidentialPartToldTrueOrderByIdDesc(reference)
                .map(FirstConversation::acknowledgement);
    }
}
