package be.tandem.internship;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What the participant did, could and learned; the final report rests on it. */
@Entity
class InternshipReport {

    @Id
    private Long internshipId;
    private LocalDate deliveredOn;
    private BigDecimal hoursWorked;
    private String tasksDone;
    private String strengths;
    private String obstacles;
    private String participantView;
    private String nextStep;

    protected InternshipReport() {
    }

    InternshipReport(Internship internship, InternshipResults.ReportForm form, LocalDate today) {
        internshipId = internship.id();
        deliveredOn = today;
        hoursWorked = form.hoursWorked();
        tasksDone = form.tasksDone();
        strengths = form.strengths();
        obstacles = form.obstacles();
        participantView = form.participantView();
        nextStep = form.nextStep();
    }
}
