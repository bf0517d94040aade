package be.tandem.trajectory;

import be.tandem.terms.RegulationGeneration;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.data.domain.Persistable;

/** One activation trajectory: its status, the five registered dates and its end. Holds nothing about the person. */
@Entity
public class Trajectory implements Persistable<String> {

    @Id
    private String reference;
    @Enumerated(EnumType.STRING)
    private TrajectoryStatus status;
    @Enumerated(EnumType.STRING)
    private RegulationGeneration regulationGeneration;
    private LocalDate applicationDate;
    private String region;
    private LocalDate geinitieerdOn;
    private LocalDate aanvaardOn;
    private LocalDate bezigOn;
    private LocalDate firstCareAccessOn;
    private LocalDate endedOn;
    private LocalDate plannedEnd;
    @Version
    private int version;
    @Transient
    private boolean created;

    protected Trajectory() {
    }

    Trajectory(String reference, LocalDate applicationDate) {
        this.reference = reference;
        this.applicationDate = applicationDate;
        this.regulationGeneration = RegulationGeneration.of(applicationDate);
        this.status = TrajectoryStatus.AANGEMELD;
        this.created = true;
    }

    void moveTo(TrajectoryStatus next) {
        if (!status.next().contains(next)) {
            throw new IllegalStateException(reference + " cannot go from " + status + " to " + next);
        }
        status = next;
    }

    void route(String regionCode, LocalDate on) {
        moveTo(TrajectoryStatus.GEINITIEERD);
        region = regionCode;
        geinitieerdOn = on;
    }

    void accept(LocalDate on) {
        moveTo(TrajectoryStatus.AANVAARD);
        aanvaardOn = on;
    }

    void start(LocalDate on, LocalDate end) {
        moveTo(TrajectoryStatus.BEZIG);
        bezigOn = on;
        plannedEnd = end;
    }

    void end(TrajectoryStatus finalStatus, LocalDate on) {
        moveTo(finalStatus);
        endedOn = on;
    }

    void extendTo(LocalDate end) {
        plannedEnd = end;
    }

    void giveCareAccess(LocalDate on) {
        if (firstCareAccessOn == null) {
            firstCareAccessOn = on;
        }
    }

    @Override
    public String getId() {
        return reference;
    }

    @Override
    public boolean isNew() {
        return created;
    }

    public String reference() {
        return reference;
    }

    public TrajectoryStatus status() {
        return status;
    }

    public RegulationGeneration regulationGeneration() {
        return regulationGeneration;
    }

    public LocalDate applicationDate() {
        return applicationDate;
    }

    /** Code of the region, frozen when the trajectory is routed; null before that. */
    public String region() {
        return region;
    }

    public LocalDate geinitieerdOn() {
        return geinitieerdOn;
    }

    public LocalDate aanvaardOn() {
        return aanvaardOn;
    }

    public LocalDate bezigOn() {
        return bezigOn;
    }

    /** Day on which the first casemanager Zorg got access. */
    public LocalDate firstCareAccessOn() {
        return firstCareAccessOn;
    }

    /** Day on which the trajectory was closed, stopped or refused. */
    public LocalDate endedOn() {
        return endedOn;
    }

    /** Last day of the trajectory as it stands now: BEZIG + 18 months, or as extended. */
    public LocalDate plannedEnd() {
        return plannedEnd;
    }

    /** What every process beside the trajectory is given, to reach the right people within the right terms. */
    public Map<String, Object> routing() {
        return Map.of("reference", reference, "region", region, "regulationGeneration", regulationGeneration.name());
    }
}
