package be.tandem.action;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AppointmentRepository extends Repository<Appointment, Long> {

    Appointment save(Appointment appointment);

    Optional<Appointment> findById(Long id);

    /** Of which nobody wrote down yet what came of it, the first one first. */
    @Query("select a from Appointment a where a.reference = ?1 and not exists "
            + "(select 1 from RegisteredAction r where r.appointmentId = a.id) order by a.plannedOn, a.id")
    List<Appointment> open(String reference);

    /** The last one that waits in a process instance. */
    @Query("select a from Appointment a where a.caseId = ?1 order by a.id desc limit 1")
    Optional<Appointment> waitingIn(String caseId);
}
