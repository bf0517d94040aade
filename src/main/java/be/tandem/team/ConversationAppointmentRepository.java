package be.tandem.team;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ConversationAppointmentRepository extends JpaRepository<ConversationAppointment, Long> {

    List<ConversationAppointment> findByReferenceOrderById(String reference);
}
