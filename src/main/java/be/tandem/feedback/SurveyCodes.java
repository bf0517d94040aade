package be.tandem.feedback;

import be.tandem.access.CaseAccess;
import be.tandem.access.CasePhase;
import be.tandem.form.Refusal;
import be.tandem.internship.InternshipFile;
import be.tandem.network.Network;
import be.tandem.network.Region;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.Trajectory;
import be.tandem.trajectory.TrajectoryStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives codes out, at most two for the same occasion: one may get lost. */
@Service
@Transactional
public class SurveyCodes {

    private static final int TIMES = 2;
    private static final int MONTHS = 2;

    private final SurveyCodeRepository repository;
    private final Trajectories trajectories;
    private final InternshipFile internships;
    private final CaseAccess access;
    private final Clock clock;

    SurveyCodes(SurveyCodeRepository repository, Trajectories trajectories, InternshipFile internships, CaseAccess access,
            Clock clock) {
        this.repository = repository;
        this.trajectories = trajectories;
        this.internships = internships;
        this.access = access;
        this.clock = clock;
    }

    /** A new code, in words that nobody can read again afterwards. */
    public String give(String reference, Survey survey) {
        Trajectory trajectory = trajectories.get(reference);
        long occasions = occasions(trajectory, survey);
        if (occasions == 0) {
            throw new Refusal(switch (survey) {
                case CLOSING -> "Deze vragenlijst is er vanaf het einde van het traject. Het traject loopt nog.";
                case AFTER_CARE -> "Deze vragenlijst is er na de afsluiting van het traject.";
                case EMPLOYER -> "Deze vragenlijst is er na een stage. Er is nog geen stage voorbij.";
            });
        }
        if (repository.countGiven(reference, survey.name(), TIMES * occasions) == 0) {
            throw new Refusal("Er zijn al genoeg codes gegeven voor deze vragenlijst. Gebruik een code die je al gaf.");
        }
        LocalDate today = LocalDate.now(clock);
        repository.dropExpired(today);
        String code = CodeText.random();
        repository.save(new SurveyCode(CodeText.fingerprint(code), survey,
                Network.of(Region.valueOf(trajectory.region())),
                today.plusMonths(MONTHS).with(TemporalAdjusters.lastDayOfMonth())));
        return code;
    }

    /** How often there is something to ask about. */
    private long occasions(Trajectory trajectory, Survey survey) {
        boolean closed = trajectory.status() == TrajectoryStatus.AFGESLOTEN;
        return switch (survey) {
            case CLOSING -> closed || trajectory.status() == TrajectoryStatus.VERVROEGD_STOPGEZET
                    || access.phaseOf(trajectory.reference()) == CasePhase.CLOSING ? 1 : 0;
            case AFTER_CARE -> closed ? 1 : 0;
            case EMPLOYER -> internships.of(trajectory.reference()).stream().filter(each -> each.endedOn() != null).count();
        };
    }
}
