package be.tandem.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import be.tandem.TandemTest;
import be.tandem.access.CasesInPhases;
import be.tandem.process.Walk;
import be.tandem.process.complaint.ComplaintSteps;
import be.tandem.process.security.DoorClient;
import java.time.LocalDate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** N2: the participant gets the answer on paper, with the reason, what was agreed and the way to the Ombudsdienst. */
@TandemTest
class ComplaintPaperTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Autowired
    private ProcessEngine engine;
    @LocalServerPort
    private int port;

    @AfterEach
    void backToToday() {
        ClockUtil.reset();
    }

    @Test
    void theLetterSaysWhatWasFoundWhyAndWhereToGoNext() {
        String reference = new CasesInPhases(engine).execution().moveTo(TODAY).reference();
        Walk complaint = ComplaintSteps.register(engine, "vdab_mediator1", "VDAB_MEDIATOR",
                ComplaintSteps.aboutCareManager(reference, TODAY));
        complaint.submit("acknowledgeComplaint", ComplaintSteps.acknowledged(TODAY))
                .submit("answerComplaint", ComplaintSteps.answerWithMeasures(TODAY.plusDays(20)));
        DoorClient handler = DoorClient.person("http://localhost:" + port,
                complaint.task("sendComplaintAnswer").getAssignee(), "tandem");
        OpenedPaper letter = OpenedPaper.of(handler.download("/klachten/" + complaint.reference() + "/brief.pdf").body(),
                "klachtantwoord");
        assertThat(letter.isAccessible("Antwoord op je klacht – " + complaint.reference()).text()).contains(
                complaint.reference(), "deels gegrond", ComplaintSteps.WORDS, "Je had gelijk", "om het goed te maken",
                "De teamleider Zorg", "Vlaamse Ombudsdienst", "1700", "Klachtenbehandelaar")
                .doesNotContain("Gesprek met beide partijen", "0470 00 00 00");
    }
}
