package be.tandem.team;

import be.tandem.form.FormContext;
import be.tandem.form.RecordsForm;
import be.tandem.form.Refusal;
import be.tandem.trajectory.Timeline;
import be.tandem.trajectory.Trajectories;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The road to the joint first conversation (P5): a conversation, new appointments, a second look by DGS. */
@Service
@Transactional
class FirstConversations {

    private final FirstConversationRepository conversations;
    private final ConversationAppointmentRepository appointments;
    private final SuitabilityReviewRepository reviews;
    private final Trajectories trajectories;
    private final Timeline timeline;

    FirstConversations(FirstConversationRepository conversations, ConversationAppointmentRepository appointments,
            SuitabilityReviewRepository reviews, Trajectories trajectories, Timeline timeline) {
        this.conversations = conversations;
        this.appointments = appointments;
        this.reviews = reviews;
        this.trajectories = trajectories;
        this.timeline = timeline;
    }

    @RecordsForm("holdFirstConversation")
    Map<String, Object> hold(FormContext context, HoldFirstConversation form) {
        refuseBeforeInitiation(context, form);
        conversations.save(new FirstConversation(context, form));
        timeline.record(context.reference(), "FIRST_CONVERSATION_" + form.outcome().name());
        return Map.of("conversationOutcome", form.outcome().name());
    }

    @RecordsForm("rescheduleConversation")
    void reschedule(FormContext context, RescheduleConversation form) {
        appointments.save(new ConversationAppointment(context, form));
    }

    @RecordsForm("reviewSuitability")
    Map<String, Object> review(FormContext context, ReviewSuitability form) {
        reviews.save(new SuitabilityReview(context, form));
        return Map.of("newConversation", form.suitability() == ReviewSuitability.Outcome.NEW_CONVERSATION);
    }

    /** A trajectory is Aanvaard on the day of the conversation, and that day follows Geïnitieerd (domain 1.3). */
    private void refuseBeforeInitiation(FormContext context, HoldFirstConversation form) {
        if (form.aanvaardOn() != null
                && form.aanvaardOn().isBefore(trajectories.get(context.reference()).geinitieerdOn())) {
            throw new Refusal("aanvaardOn", "“Datum van het gesprek” ligt vóór de dag waarop het traject werd "
                    + "toegewezen. Kijk de datum na.");
        }
    }
}
