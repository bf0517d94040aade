package be.tandem.absence;

import java.util.List;
import org.springframework.data.repository.Repository;

interface MovedTaskRepository extends Repository<MovedTask, Long> {

    MovedTask save(MovedTask task);

    boolean existsByAbsenceIdAndTaskId(Long absenceId, String taskId);

    List<MovedTask> findByAbsenceIdOrderById(Long absenceId);
}
