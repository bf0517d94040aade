package be.tandem.internship;

import be.tandem.protection.ConfidentialText;
import jakarta.persistence.Convert;
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
    @Convert(converter = ConfidentialText.class)
    private String tasksDone;
    @Convert(converter = ConfidentialText.class)
    private String strengths;
    @Convert(converter = ConfidentialText.class)
    private String obstacles;
    @Convert(converter = ConfidentialText.class)
    private String participantView;
    @Convert(converter = ConfidentialText.class)
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

    Long internshipId() {
        return internshipId;
    }

    InternshipStory.Report view() {
        return new InternshipStory.Report(deliveredOn, hoursWorked, tasksDone, strengths, obstacles, participantView,
                nextStep);
    }
}
