package be.tandem.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import be.tandem.TandemTest;
import be.tandem.access.CasesInPhases;
import be.tandem.process.Walk;
import be.tandem.process.complaint.ComplaintSteps;
import be.tandem.web.PersonAtPages;
import java.time.LocalDate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** N2: the register shows what is due first, accessibly; another handler goes on with one button. */
@TandemTest
class ComplaintPagesTest {

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
    void theRegisterAndOneComplaintAreAccessible() {
        String reference = new CasesInPhases(engine).execution().moveTo(TODAY).reference();
        Walk late = register(reference, LocalDate.of(2026, 4, 10));
        Walk answered = register(reference, TODAY.minusDays(3));
        answered.submit("acknowledgeComplaint", ComplaintSteps.acknowledged(TODAY))
                .submit("answerComplaint", ComplaintSteps.answerWithMeasures(TODAY.plusDays(20)));
        String other = answered.task("sendComplaintAnswer").getAssignee().equals("complaint_handler1")
                ? "complaint_handler2" : "complaint_handler1";
        try (PersonAtPages handler = PersonAtPages.login(port, other)) {
            assertThat(handler.open("/klachten")).isEqualTo(200);
            handler.isAccessible("complaints");
            assertThat(handler.page().locator("nav").first().innerText()).contains("Klachten");
            String row = handler.page().locator("tr", new com.microsoft.playwright.Page.LocatorOptions()
                    .setHasText(late.reference())).innerText();
            assertThat(row).contains("42 dagen te laat", "7 dagen te laat", "bericht van ontvangst sturen");
            handler.page().click("text=" + answered.reference());
            handler.isAccessible("complaint");
            assertThat(handler.page().locator("main").innerText()).contains(ComplaintSteps.WORDS, "deels gegrond",
                    "Een gesprek om het goed te maken", "Het antwoord is geschreven.", "Gelezen in het register.");
            handler.page().click("text=Ik neem deze klacht over");
            assertThat(handler.page().locator("[role=status]").innerText()).startsWith("Jij behandelt deze klacht.");
            handler.isAccessible("complaint-taken-over");
        }
        assertThat(answered.task("sendComplaintAnswer").getAssignee()).isEqualTo(other);
    }

    private Walk register(String reference, LocalDate receivedOn) {
        return ComplaintSteps.register(engine, "vdab_mediator1", "VDAB_MEDIATOR",
                ComplaintSteps.aboutCareManager(reference, receivedOn));
    }
}
