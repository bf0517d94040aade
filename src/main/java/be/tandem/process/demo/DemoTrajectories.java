package be.tandem.process.demo;

import be.tandem.action.PlannedActions;
import be.tandem.calendar.BelgianTime;
import be.tandem.icf.IcfAssessments;
import be.tandem.process.demo.DemoScript.Story;
import be.tandem.startup.BeforeOpening;
import be.tandem.trajectory.Trajectories;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an empty database with fictitious trajectories, played through the real forms by the demo users while the
 * clock goes from the past to now; before the first page is served and before any timer can run by itself.
 */
@Component
@ConditionalOnProperty(name = "tandem.demo.users", havingValue = "true")
class DemoTrajectories extends BeforeOpening {

    private static final int ORDER = 500;
    private static final Logger LOG = LoggerFactory.getLogger(DemoTrajectories.class);

    private final ProcessEngine engine;
    private final Trajectories trajectories;
    private final IcfAssessments assessments;
    private final PlannedActions plans;
    private final EntityManager dossier;
    private final TransactionTemplate together;
    private final int wanted;

    DemoTrajectories(ProcessEngine engine, Trajectories trajectories, IcfAssessments assessments,
            PlannedActions plans, EntityManager dossier, PlatformTransactionManager transactions,
            @Value("${tandem.demo.trajectories:0}") int wanted) {
        super(ORDER);
        this.engine = engine;
        this.trajectories = trajectories;
        this.assessments = assessments;
        this.plans = plans;
        this.dossier = dossier;
        this.together = new TransactionTemplate(transactions);
        this.wanted = wanted;
    }

    @Override
    protected void prepare() {
        int present = (int) trajectories.count();
        if (present >= wanted) {
            return;
        }
        LOG.info("Tandem speelt {} verzonnen trajecten na; dat gebeurt eenmalig", wanted - present);
        DemoScript script = DemoScript.read();
        DemoLists lists = DemoLists.read();
        List<Story> stories = script.inTurn();
        try {
            for (int number = present; number < wanted; number++) {
                tell(script, stories.get(number % stories.size()), lists, number);
            }
        } finally {
            ClockUtil.reset();
        }
    }

    /** One transaction for a whole story: there is never half of one, and it saves some thirty waits for the disk. */
    private void tell(DemoScript script, Story story, DemoLists lists, int number) {
        ClockUtil.reset();
        Instant now = ClockUtil.getCurrentTime().toInstant();
        DemoChance chance = new DemoChance(number);
        DemoPerson person = DemoPerson.draw(lists, chance, LocalDate.ofInstant(now, BelgianTime.ZONE), story.region());
        DemoWalk walk = new DemoWalk(engine, script, story, person, chance,
                new DemoAssessments(assessments, DemoAssessments.Words.read(), new DemoChance(~number)), plans, now);
        try {
            together.executeWithoutResult(status -> walk.walk(this::writeAway));
        } catch (RuntimeException refused) {
            // Somebody's own models may ask other things than the script answers; that is no reason not to start.
            LOG.warn("Het verzonnen traject \"{}\" kan niet worden nagespeeld bij {}: {}", story.name(), walk.position(),
                    refused.getMessage());
        }
    }

    /** Step by step, because the database watches every step of the status. */
    private void writeAway() {
        dossier.flush();
        dossier.clear();
    }
}
