package be.tandem.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.tandem.TandemTest;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.TrajectoryStatus;
import java.nio.file.Path;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole trajectory in the real Tasklist, each role logging in in turn; the pictures stay in target/pictures. */
@TandemTest
class BrowserJourneyTest {

    private static final Path PICTURES = Path.of("target", "pictures");

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Trajectories trajectories;
    @LocalServerPort
    private int port;

    @AfterEach
    void backToToday() {
        ClockUtil.reset();
    }

    @Test
    void fromReferralToClosedWithAnExtensionAndTheRatificationOfWelzijn() {
        Journey journey = new Journey(engine, new BrowserDesk(engine, InstalledBrowser.shared(), port, PICTURES.resolve("closed")));
        journey.untilInitiated().untilAccepted().untilBusy().untilGoalsReached().untilClosed();

        assertThat(trajectories.get(journey.reference()).status()).isEqualTo(TrajectoryStatus.AFGESLOTEN);
        assertThat(journey.isOver()).isTrue();
    }

    @Test
    void stoppedEarlyOnAProposalOfTheCasemanager() {
        Journey journey = new Journey(engine, new RestDesk(port)).untilInitiated().untilAccepted(); // in the browser above
        journey.at(new BrowserDesk(engine, InstalledBrowser.shared(), port, PICTURES.resolve("stopped"))).untilStopped();

        assertThat(trajectories.get(journey.reference()).status()).isEqualTo(TrajectoryStatus.VERVROEGD_STOPGEZET);
        assertThat(journey.isOver()).isTrue();
    }
}
