package be.tandem.absence;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;

/** A task that went to somebody else because of an absence, so that just this one comes back. */
@Entity
class MovedTask {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private Long absenceId;
    private String reference;
    private String taskId;
    private String standIn;
    private String addedGroup;
    private LocalDate movedOn;

    protected MovedTask() {
    }

    MovedTask(Long absenceId, LentTask task, LocalDate on) {
        this.absenceId = absenceId;
        this.reference = task.reference();
        this.taskId = task.taskId();
        this.standIn = task.standIn();
        this.addedGroup = task.group();
        this.movedOn = on;
    }

    LentTask lent(String person) {
        return new LentTask(reference, taskId, person, standIn, addedGroup);
    }
}
