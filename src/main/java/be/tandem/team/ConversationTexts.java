package be.tandem.team;

import be.tandem.calendar.DutchDate;
import be.tandem.form.ShowsInForm;
import be.tandem.trajectory.Trajectories;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What forms show of the road to the first conversation. */
@Service
@Transactional(readOnly = true)
class ConversationTexts {

    private final FirstConversationRepository conversations;
    private final ConversationAppointmentRepository appointments;
    private final SuitabilityReviewRepository reviews;
    private final Trajectories trajectories;

    ConversationTexts(FirstConversationRepository conversations, ConversationAppointmentRepository appointments,
            SuitabilityReviewRepository reviews, Trajectories trajectories) {
        this.conversations = conversations;
        this.appointments = appointments;
        this.reviews = reviews;
        this.trajectories = trajectories;
    }

    /** Dates and outcomes, nothing confidential: a team lead reads it too. */
    @ShowsInForm("conversationHistory")
    String history(String reference) {
        List<String> lines = new ArrayList<>();
        lines.add(DutchDate.of(trajectories.get(reference).geinitieerdOn()) + ": toegewezen aan de regio");
        conversations.findByReferenceOrderById(reference).forEach(conversation -> lines.add(conversation.line()));
        appointments.findByReferenceOrderById(reference).forEach(appointment -> lines.add(appointment.line()));
        return String.join("\n", lines);
    }

    /** What DGS asked when it sent the tandem back to a new conversation. */
    @ShowsInForm("suitabilityAnswer")
    String answer(String reference) {
        return reviews.findByReferenceOrderById(reference).stream().map(SuitabilityReview::text)
                .reduce((earlier, later) -> later).orElse("Geen.");
    }

    /** Why the tandem doubts, for DGS. */
    @ShowsInForm("suitabilityDoubt")
    String doubt(String reference) {
        return conversations.findByReferenceOrderById(reference).stream().map(FirstConversation::text)
                .reduce((earlier, later) -> later).orElse("");
    }
}
