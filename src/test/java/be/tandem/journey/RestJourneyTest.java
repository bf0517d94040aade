package be.tandem.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.tandem.TandemTest;
import be.tandem.privacy.DossierRows;
import be.tandem.privacy.EngineRows;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.TrajectoryStatus;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The whole trajectory over HTTP only, each step with the log-in of the role that has it. */
@TandemTest
@ExtendWith(OutputCaptureExtension.class)
class RestJourneyTest {

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private JdbcTemplate database;
    @LocalServerPort
    private int port;

    @AfterEach
    void backToToday() {
        ClockUtil.reset();
    }

    @Test
    void fromReferralToClosedAndNothingThatWasTypedStaysInTheEngineOrTheLog(CapturedOutput log) {
        Journey journey = new Journey(engine, new RestDesk(port));
        journey.untilInitiated().untilAccepted().untilBusy().untilGoalsReached().untilClosed();

        assertThat(trajectories.get(journey.reference()).status()).isEqualTo(TrajectoryStatus.AFGESLOTEN);
        assertThat(journey.isOver()).isTrue();
        Confidential typed = Confidential.in(journey.typed());
        assertThat(typed.texts()).hasSizeGreaterThan(30);
        assertThat(new EngineRows(database).holding(typed.texts())).isEmpty();
        assertThat(typed.texts()).noneMatch(log.getAll()::contains);
        onlyIdentityIsReadableInTheDossier(typed);
    }

    /** Issue 3, point 8: a dump of the database shows who is accompanied, and nothing of what was written about them. */
    private void onlyIdentityIsReadableInTheDossier(Confidential typed) {
        DossierRows dump = new DossierRows(database);
        assertThat(dump.tables()).contains("participant", "referral", "plan", "final_advice", "internship_report");
        List<String> readable = dump.showing(typed.texts());
        assertThat(readable).as("the search finds what is readable").anyMatch(found -> found.startsWith("participant.street"));
        assertThat(readable).allMatch(found -> DossierRows.IDENTITY.contains(found.substring(0, found.indexOf(':'))));
    }

    @Test
    void stoppedEarlyByVdab() {
        Journey journey = new Journey(engine, new RestDesk(port));
        journey.untilInitiated().untilAccepted().untilStopped();

        assertThat(trajectories.get(journey.reference()).status()).isEqualTo(TrajectoryStatus.VERVROEGD_STOPGEZET);
        assertThat(journey.isOver()).isTrue();
    }
}
