package be.tandem.outflow;

import be.tandem.calendar.DutchDate;
import be.tandem.form.Refusal;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.Trajectory;
import be.tandem.trajectory.TrajectoryStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the measurements, each once, and adds them up (P27, 5.6). */
@Service
@Transactional
public class Outflows {

    /** Months after the closing at which is measured. */
    public static final List<Integer> MOMENTS = List.of(0, 1, 3, 6, 12, 18);

    /** What became of a measurement. */
    public enum Outcome { SAVED, CORRECTED, KNOWN }

    private final OutflowRepository repository;
    private final Trajectories trajectories;
    private final Clock clock;

    Outflows(OutflowRepository repository, Trajectories trajectories, Clock clock) {
        this.repository = repository;
        this.trajectories = trajectories;
        this.clock = clock;
    }

    /**
     * Keeps a measurement. The same one again changes nothing; another one for the same moment is a correction and needs its
     * reason.
     */
    public Outcome record(OutflowLine line, String userId) {
        refuseUnlessMeasurable(line);
        Optional<OutflowMeasurement> known =
                repository.findByReferenceAndMonthsAndReplacedFalse(line.reference(), line.months());
        if (known.isPresent() && known.get().says(line)) {
            return Outcome.KNOWN;
        }
        if (known.isPresent() && line.correctionReason() == null) {
            throw new Refusal("correctionReason", "Voor dit traject en deze maand is er al een andere meting. "
                    + "Is de nieuwe juist? Geef dan de reden van de correctie.");
        }
        known.ifPresent(before -> {
            before.replace();
            repository.flush();
        });
        repository.save(new OutflowMeasurement(line, known.isPresent(), LocalDate.now(clock), userId));
        return known.isPresent() ? Outcome.CORRECTED : Outcome.SAVED;
    }

    private void refuseUnlessMeasurable(OutflowLine line) {
        if (!MOMENTS.contains(line.months())) {
            throw new Refusal("months", "De maand moet 0, 1, 3, 6, 12 of 18 zijn.");
        }
        Trajectory trajectory = trajectories.find(line.reference())
                .filter(found -> found.status() == TrajectoryStatus.AFGESLOTEN)
                .orElseThrow(() -> new Refusal("reference", "Er is geen traject met deze referentie dat met een eindadvies is "
                        + "afgesloten. Een vervroegde stopzetting wordt niet gemeten."));
        LocalDate day = trajectory.endedOn().plusMonths(line.months());
        if (day.isAfter(LocalDate.now(clock))) {
            throw new Refusal("months", "Deze meting kan pas vanaf " + DutchDate.of(day) + ".");
        }
    }

    /** The measurements still to be made, oldest first, at most this many. */
    @Transactional(readOnly = true)
    public List<DueMeasurement> due(int most) {
        return repository.due(LocalDate.now(clock), most).stream()
                .map(due -> new DueMeasurement(due.getReference(), due.getMonths(), due.getDueOn())).toList();
    }

    /** Both indicators, at each moment that some trajectory reached. */
    @Transactional(readOnly = true)
    public List<OutflowIndicator> indicators() {
        return repository.sums(LocalDate.now(clock)).stream().map(sum -> new OutflowIndicator(sum.getMonths(),
                sum.getClosed(), sum.getMeasured(), sum.getOutOfUnemployment(), sum.getInPaidWork())).toList();
    }
}
