package be.tandem.process.stop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;

/** Rule: every diagram says what becomes of it when the trajectory ends, so that nothing is left hanging by oversight. */
class AtTrajectoryEndTest {

    private static final List<String> LIVE_ON_FOR_SURE = List.of("complaint.bpmn", "follow-up.bpmn", "internship-results.bpmn",
            "stop-decision-told.bpmn");

    @Test
    void everyDiagramSaysWhetherItEndsWithTheTrajectory() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        try (Stream<Path> files = Files.list(Path.of("bpmn"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".bpmn")).toList()) {
                softly.assertThat(AtTrajectoryEnd.said(Bpmn.readModelFromFile(file.toFile())))
                        .as(file + " has property " + AtTrajectoryEnd.PROPERTY)
                        .hasValueSatisfying(value -> assertThat(value).isIn(AtTrajectoryEnd.ENDS, AtTrajectoryEnd.LIVES_ON));
            }
        }
        softly.assertAll();
    }

    /** P17, N2, P11: whoever was stopped early can still complain, nobody is dropped after an advice, no report is lost. */
    @Test
    void aComplaintTheStepAfterTheAdviceTheReportOfAnInternshipAndTellingTheParticipantLiveOn() {
        LIVE_ON_FOR_SURE.forEach(file -> assertThat(AtTrajectoryEnd.said(Bpmn.readModelFromFile(Path.of("bpmn", file).toFile())))
                .as(file).contains(AtTrajectoryEnd.LIVES_ON));
    }
}
