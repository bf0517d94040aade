package be.tandem.process.complaint;

import static be.tandem.process.complaint.ComplaintSteps.aboutCareManager;
import static be.tandem.process.complaint.ComplaintSteps.acknowledged;
import static be.tandem.process.complaint.ComplaintSteps.answer;
import static be.tandem.process.complaint.ComplaintSteps.answerWithMeasures;
import static be.tandem.process.complaint.ComplaintSteps.measuresDone;
import static be.tandem.process.complaint.ComplaintSteps.measuresLater;
import static be.tandem.process.complaint.ComplaintSteps.ombudsTold;
import static be.tandem.process.complaint.ComplaintSteps.register;
import static be.tandem.process.complaint.ComplaintSteps.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.TandemTest;
import be.tandem.access.CasesInPhases;
import be.tandem.access.NoAccess;
import be.tandem.access.Reader;
import be.tandem.audit.AuditTrail;
import be.tandem.calendar.BelgianTime;
import be.tandem.complaint.ComplaintDeed;
import be.tandem.complaint.ComplaintRegister;
import be.tandem.complaint.ComplaintStep;
import be.tandem.complaint.ComplaintView;
import be.tandem.complaint.TrailLine;
import be.tandem.form.Refusal;
import be.tandem.privacy.DossierRows;
import be.tandem.privacy.EngineRows;
import be.tandem.process.Walk;
import be.tandem.process.planning.PlanningSteps;
import be.tandem.process.trajectory.StopSteps;
import be.tandem.trajectory.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** N2: receipt within ten days, answer within forty-five, then the Ombudsdienst; apart from the team complained about. */
@TandemTest
class ComplaintTest {

    private static final String GROUP = "COMPLAINT_HANDLER";
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate RECEIVED = LocalDate.of(2026, 5, 29);

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private ComplaintRegister register;
    @Autowired
    private Timeline timeline;
    @Autowired
    private AuditTrail audit;
    @Autowired
    private JdbcTemplate database;
    private Walk trajectory;
    private String reference;

    @BeforeEach
    void aTrajectoryUnderWay() {
        trajectory = new CasesInPhases(engine).execution().moveTo(TODAY);
        reference = trajectory.reference();
    }

    @AfterEach
    void backToToday() {
        engine.getIdentityService().deleteUser("handler_elsewhere");
        ClockUtil.reset();
    }

    @Test
    void aComplaintIsAcknowledgedAnsweredAndItsMeasuresAreFollowedUp() {
        int events = timeline.of(reference).size();
        int looks = audit.of(reference).size();
        Walk complaint = register(engine, "referrer1", "REFERRER", aboutCareManager(reference, RECEIVED));
        assertThat(complaint.reference()).startsWith("KL-2026-");
        assertThat(dueOf(complaint, "acknowledgeComplaint")).isEqualTo("2026-06-08");
        assertThat(complaint.timerDue("receiptOverdue")).isEqualTo("2026-06-08");
        assertThat(complaint.timerDue("answerOverdue")).isEqualTo("2026-07-13");
        complaint.submit("acknowledgeComplaint", acknowledged(TODAY));
        assertThat(complaint.hasTimer("receiptOverdue")).isFalse();
        assertThat(dueOf(complaint, "answerComplaint")).isEqualTo("2026-07-13");
        complaint.submit("answerComplaint", answerWithMeasures(TODAY.plusDays(30)));
        assertThat(dueOf(complaint, "sendComplaintAnswer")).isEqualTo("2026-07-13");
        complaint.submit("sendComplaintAnswer", sent(TODAY));
        assertThat(complaint.hasTimer("answerOverdue")).isFalse();
        assertThat(dueOf(complaint, "followUpMeasures")).isEqualTo(TODAY.plusDays(30));
        assertThat(view(complaint).step()).isEqualTo(ComplaintStep.MEASURES);
        complaint.submit("followUpMeasures", measuresLater(TODAY.plusDays(40)));
        assertThat(dueOf(complaint, "followUpMeasures")).isEqualTo(TODAY.plusDays(40));
        complaint.submit("followUpMeasures", measuresDone());
        assertThat(complaint.isOver()).isTrue();
        assertThat(view(complaint).step()).isEqualTo(ComplaintStep.CLOSED);

        assertThat(timeline.of(reference)).as("the team reads the timeline of the case").hasSize(events);
        assertThat(audit.of(reference)).as("and its audit trail").hasSize(looks);
        List<String> texts = List.of(ComplaintSteps.WORDS, "Els van het team", "0470 00 00 00", "Gesprek met beide partijen",
                "iemand hing op zonder", "om het goed te maken", "Het gesprek was goed");
        assertThat(new EngineRows(database).holding(texts)).isEmpty();
        assertThat(new DossierRows(database).showing(texts)).isEmpty();
        assertThat(engine.getHistoryService().createHistoricVariableInstanceQuery().variableValueEquals("reference", reference)
                .processDefinitionKey("complaint").count()).as("nothing points at the trajectory").isZero();
    }

    @Test
    void afterFortyFiveDaysTheWayToTheOmbudsdienstIsTold() {
        Walk complaint = register(engine, "vdab_mediator1", "VDAB_MEDIATOR", aboutCareManager(reference, RECEIVED));
        LocalDate tenPassed = RECEIVED.plusDays(11);
        complaint.moveTo(tenPassed).runDueJobs();
        assertThat(deeds(complaint)).contains(ComplaintDeed.RECEIPT_LATE).doesNotContain(ComplaintDeed.ANSWER_LATE);
        assertThat(complaint.openTasks()).containsExactly("acknowledgeComplaint");
        LocalDate allPassed = RECEIVED.plusDays(46);
        complaint.moveTo(allPassed).runDueJobs();
        assertThat(complaint.openTasks()).containsExactly("acknowledgeComplaint", "informAboutOmbuds");
        assertThat(dueOf(complaint, "informAboutOmbuds")).as("two working days").isEqualTo("2026-07-16");
        assertThat(deeds(complaint)).contains(ComplaintDeed.ANSWER_LATE);
        assertThat(view(complaint).answer().isLate()).isTrue();
        complaint.submit("acknowledgeComplaint", acknowledged(allPassed)).submit("answerComplaint", answer("UNFOUNDED"))
                .submit("sendComplaintAnswer", sent(allPassed));
        assertThat(complaint.openTasks()).as("told, whatever comes after").containsExactly("informAboutOmbuds");
        complaint.submit("informAboutOmbuds", ombudsTold(allPassed));
        assertThat(complaint.isOver()).isTrue();
        assertThat(view(complaint).ombudsToldOn()).isEqualTo(allPassed);
    }

    @Test
    void aComplaintLivesOnWhenTheTrajectoryStops() {
        Walk complaint = register(engine, PlanningSteps.WORK, "CASE_MANAGER_WORK.KEMPEN",
                aboutCareManager(reference, RECEIVED));
        StopSteps.propose(engine, PlanningSteps.WORK, StopSteps.longIllness(reference));
        trajectory.submit("decideEarlyStop", StopSteps.stop()).submit("tellStopDecision", StopSteps.told()).runDueJobs();
        assertThat(trajectory.isOver()).isTrue();
        assertThat(complaint.openTasks()).containsExactly("acknowledgeComplaint");
        Walk after = register(engine, "vdab_mediator1", "VDAB_MEDIATOR", aboutCareManager(reference, TODAY));
        assertThat(after.openTasks()).as("and can still come in").containsExactly("acknowledgeComplaint");
        complaint.submit("acknowledgeComplaint", acknowledged(TODAY)).submit("answerComplaint", answer("WITHDRAWN"))
                .submit("sendComplaintAnswer", sent(TODAY));
        assertThat(complaint.isOver()).isTrue();
    }

    @Test
    void theHandlerIsNeverPartOfTheCase() {
        lookedInto("complaint_handler1");
        Walk complaint = register(engine, "referrer1", "REFERRER", aboutCareManager(reference, RECEIVED));
        assertThat(complaint.task("acknowledgeComplaint").getAssignee()).isEqualTo("complaint_handler2");
        assertThatThrownBy(() -> register.takeOver(reader("complaint_handler1"), complaint.reference()))
                .isInstanceOf(NoAccess.class);
        assertThat(register.open(reader("complaint_handler1"))).extracting(ComplaintView::number)
                .doesNotContain(complaint.reference());
        Reader manager = new Reader("both", List.of(GROUP, "TEAM_LEAD_CARE.KEMPEN"));
        assertThatThrownBy(() -> register.read(manager, complaint.reference(), ComplaintDeed.READ_PAGE))
                .as("a handler who leads the team").isInstanceOf(NoAccess.class);
    }

    @Test
    void whenEverybodyIsPartOfTheCaseTheAdministratorFindsSomebodyElse() {
        lookedInto("complaint_handler1");
        lookedInto("complaint_handler2");
        Walk complaint = register(engine, "referrer1", "REFERRER", aboutCareManager(reference, RECEIVED));
        assertThat(complaint.groupsOf("appointComplaintHandler")).containsExactly("ADMIN");
        assertThat(dueOf(complaint, "appointComplaintHandler")).as("two working days").isEqualTo("2026-06-03");
        assertThatThrownBy(() -> complaint.submit("appointComplaintHandler", Map.of("complaintHandler",
                "complaint_handler1"))).isInstanceOf(Refusal.class);
        engine.getIdentityService().saveUser(engine.getIdentityService().newUser("handler_elsewhere"));
        engine.getIdentityService().createMembership("handler_elsewhere", GROUP);
        complaint.submit("appointComplaintHandler", Map.of("complaintHandler", "handler_elsewhere"));
        assertThat(complaint.task("acknowledgeComplaint").getAssignee()).isEqualTo("handler_elsewhere");
    }

    @Test
    void anotherHandlerTakesOverWithTheTasks() {
        Walk complaint = register(engine, "referrer1", "REFERRER", aboutCareManager(reference, RECEIVED));
        String first = complaint.task("acknowledgeComplaint").getAssignee();
        String second = first.equals("complaint_handler1") ? "complaint_handler2" : "complaint_handler1";
        register.takeOver(reader(second), complaint.reference());
        assertThat(complaint.task("acknowledgeComplaint").getAssignee()).isEqualTo(second);
        complaint.submit("acknowledgeComplaint", acknowledged(TODAY));
        assertThat(complaint.task("answerComplaint").getAssignee()).isEqualTo(second);
        int lines = register.trail(reader(second), complaint.reference()).size();
        register.takeOver(reader(second), complaint.reference());
        assertThat(register.trail(reader(second), complaint.reference())).as("a second time changes nothing").hasSize(lines);
    }

    @Test
    void whatCannotBeIsRefusedWithTheReason() {
        assertRefused(Map.of("caseReference", "AT-2026-999999"), "Dit dossiernummer kennen we niet.");
        assertRefused(Map.of("caseReference", "  "), "Kies een traject uit je lijst");
        assertRefused(Map.of("receivedOn", "2026-03-01"), "Deze dag ligt vóór de aanmelding");
        assertRefused(Map.of("receivedOn", "2026-06-02"), "“Wanneer kreeg je de klacht?” mag niet in de toekomst");
        assertRefused(Map.of("ownWords", ""), "“Wat zegt de deelnemer?");
        assertRefused(Map.of("against", List.of()), "“Over wie gaat de klacht?”");
        Map<String, Object> two = aboutCareManager("AT-2026-999999", RECEIVED);
        two.put("ownTrajectory", reference);
        assertThatThrownBy(() -> register(engine, PlanningSteps.WORK, "CASE_MANAGER_WORK.KEMPEN", two))
                .isInstanceOf(Refusal.class).hasMessageStartingWith("Je koos een traject én typte");
        Walk complaint = register(engine, "referrer1", "REFERRER",
                aboutCareManager(" " + reference.toLowerCase() + " ", RECEIVED));
        assertThatThrownBy(() -> complaint.submit("acknowledgeComplaint", acknowledged(RECEIVED.minusDays(1))))
                .isInstanceOf(Refusal.class).hasMessageStartingWith("Deze dag ligt vóór de dag waarop de klacht");
        complaint.submit("acknowledgeComplaint", acknowledged(TODAY));
        Map<String, Object> nobody = answerWithMeasures(TODAY.plusDays(5));
        nobody.remove("measuresOwner");
        assertThatThrownBy(() -> complaint.submit("answerComplaint", nobody)).isInstanceOf(Refusal.class);
        assertThat(complaint.openTasks()).containsExactly("answerComplaint");
        assertThatThrownBy(() -> database.update("delete from complaint_trail where number = ?", complaint.reference()))
                .as("the trail only grows").isInstanceOf(DataAccessException.class);
    }

    private void assertRefused(Map<String, Object> change, String message) {
        Map<String, Object> form = aboutCareManager(reference, RECEIVED);
        form.putAll(change);
        assertThatThrownBy(() -> register(engine, "referrer1", "REFERRER", form))
                .isInstanceOf(Refusal.class).hasMessageStartingWith(message);
    }

    private void lookedInto(String userId) {
        audit.record(reference, userId, "SCREENER", "REFERRAL", "READ", "aanvraag nakijken");
    }

    private static Reader reader(String handler) {
        return new Reader(handler, List.of(GROUP));
    }

    private ComplaintView view(Walk complaint) {
        return register.read(reader("complaint_handler2"), complaint.reference(), ComplaintDeed.READ_PAGE);
    }

    private List<ComplaintDeed> deeds(Walk complaint) {
        return register.trail(reader("complaint_handler2"), complaint.reference()).stream().map(TrailLine::deed).toList();
    }

    private static LocalDate dueOf(Walk walk, String task) {
        return BelgianTime.dayOf(walk.task(task).getDueDate());
    }
}
