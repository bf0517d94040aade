package be.tandem.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.TandemTest;
import be.tandem.access.ItemKind;
import be.tandem.access.Reader;
import be.tandem.access.Restrictions;
import be.tandem.calendar.BelgianTime;
import be.tandem.dossier.ExampleCase;
import be.tandem.form.Choice;
import be.tandem.form.ChoiceContext;
import be.tandem.form.Refusal;
import be.tandem.plan.PlanDomain;
import be.tandem.plan.PlanInForce;
import be.tandem.process.Walk;
import be.tandem.trajectory.Timeline;
import be.tandem.trajectory.Trajectories;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** P10, H15, F2, F3: planned, then executed, missed or cancelled; written down once, whatever way it comes in. */
@TandemTest
@RecordApplicationEvents
class AppointmentsTest {

    private static final LocalDate TODAY = ExampleCase.TODAY;
    private static final Reader WORK = new Reader(ExampleCase.WORK, List.of("CASE_MANAGER_WORK.KEMPEN"));
    private static final Reader PROVIDER = new Reader(ExampleCase.WORK_PROVIDER, List.of("WORK_PROVIDER.KEMPEN"));

    @Autowired
    private ApplicationContext application;
    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private Timeline timeline;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private ActionDesk desk;
    @Autowired
    private ActionFile file;
    @Autowired
    private Appointments appointments;
    @Autowired
    private PlannedActions planned;
    @Autowired
    private Restrictions restrictions;
    @Autowired
    private ApplicationEvents events;
    private Walk walk;
    private String reference;

    @BeforeEach
    void underWay() {
        walk = new ExampleCase(engine, trajectories).execution().walk();
        reference = walk.reference();
        PlanInForce.write(application, reference, ExampleCase.BEZIG);
    }

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void whoDoesAnActionGetsATaskOnTheDayItselfAndMovesItToAnotherDay() {
        LocalDate day = TODAY.plusDays(5);
        start("CARE_PROVIDER", day);
        assertThat(walk.task("settleCareProviderAppointment").getAssignee()).isEqualTo(ExampleCase.CARE_PROVIDER);
        assertThat(walk.task("settleCareProviderAppointment").getDueDate()).isEqualTo(BelgianTime.endOf(day));
        walk.moveTo(day).submit("settleCareProviderAppointment", Map.of("kind", "NO_SHOW", "happenedOn", day.toString(),
                "newAppointmentOn", day.plusDays(7).toString()));
        assertThat(events.stream(AppointmentMissed.class).filter(missed -> missed.date().equals(day)))
                .as("somebody asks how the participant is (P14)").containsExactly(new AppointmentMissed(reference, day));
        assertThat(walk.task("settleCareProviderAppointment").getDueDate()).isEqualTo(BelgianTime.endOf(day.plusDays(7)));
        walk.moveTo(day.plusDays(7)).submit("settleCareProviderAppointment", Map.of("kind", "EXECUTED", "happenedOn",
                day.plusDays(7).toString(), "durationMinutes", 45, "riziv", true));
        assertThat(walk.openTasks()).doesNotContain("settleCareProviderAppointment");
        assertThat(last()).satisfies(action -> {
            assertThat(action.planned()).isEqualTo("Samen naar de huisarts");
            assertThat(action.place()).isEqualTo("thuis");
            assertThat(action.charge()).contains("RIZIV");
        });
        assertThat(timeline.count(reference, "CARE_ACTION_NO_SHOW")).isOne();
        assertThat(appointments.open(WORK, reference)).isEmpty();
    }

    @Test
    void eachRoleGetsItsOwnTask() {
        for (Map.Entry<String, String> actor : Map.of("CASE_MANAGER_WORK", "settleWorkAppointment", "CASE_MANAGER_CARE",
                "settleCareAppointment", "WORK_PROVIDER", "settleWorkProviderAppointment").entrySet()) {
            start(actor.getKey(), TODAY);
            walk.submit(actor.getValue(), Map.of("kind", "CANCELLED", "happenedOn", TODAY.toString()));
            assertThat(walk.openTasks()).doesNotContain(actor.getValue());
        }
        start("CASE_MANAGER_WORK", TODAY);
        assertThat(walk.task("settleWorkAppointment").getAssignee()).isEqualTo(ExampleCase.WORK);
        start("CASE_MANAGER_CARE", TODAY);
        assertThat(walk.task("settleCareAppointment").getAssignee()).isEqualTo(ExampleCase.CARE);
        for (String task : List.of("settleWorkAppointment", "settleCareAppointment")) {
            assertThat(walk.task(task).getDueDate()).as(task).isEqualTo(BelgianTime.endOf(TODAY));
        }
    }

    @Test
    void whatCannotBeIsRefusedAndNothingStarts() {
        for (Map<String, Object> wrong : List.of(with("plannedOn", TODAY.minusDays(1).toString()), with("description", " "),
                with("place", null), with("actor", "SCREENER"), with("trajectory", "AT-2026-999999"))) {
            assertThatThrownBy(() -> Walk.start(engine, "adHocAction", ExampleCase.WORK, List.of("CASE_MANAGER_WORK.KEMPEN"),
                    wrong)).as("" + wrong).isInstanceOf(Refusal.class);
        }
        assertThatThrownBy(() -> Walk.start(engine, "adHocAction", "case_manager_work2.kempen",
                List.of("CASE_MANAGER_WORK.KEMPEN"), form("WORK_PROVIDER", TODAY))).isInstanceOf(Refusal.class);
        assertThat(appointments.open(WORK, reference)).isEmpty();
        assertThatThrownBy(() -> appointments.plan(PROVIDER, reference, plan(Actor.CASE_MANAGER_WORK)))
                .isInstanceOf(Refusal.class).hasMessageContaining("je eigen rol");
        Choice kept = planned.ofPlan(WORK, reference, PlanDomain.WORK).get(0);
        long action = Long.parseLong(kept.value().substring("PLAN-".length()));
        restrictions.restrict(WORK, reference, ItemKind.PLAN_ACTION, action);
        assertThatThrownBy(() -> appointments.plan(WORK, reference, new AppointmentPlan(Actor.WORK_PROVIDER, action,
                kept.label(), TODAY, Place.HOME))).isInstanceOf(Refusal.class).hasMessageContaining("tussen de casemanagers");
    }

    @Test
    void writtenDownElsewhereTheTaskGoesAwayAndAnAppointmentIsWrittenDownOnce() {
        appointments.plan(WORK, reference, plan(Actor.WORK_PROVIDER));
        assertThat(walk.openTasks()).contains("settleWorkProviderAppointment");
        AppointmentView open = appointments.open(PROVIDER, reference).get(0);
        desk.settle(PROVIDER, reference, open.id(), entry(PlanDomain.WORK, ActionKind.EXECUTED), null);
        assertThat(walk.openTasks()).doesNotContain("settleWorkProviderAppointment");
        assertThatThrownBy(() -> desk.settle(PROVIDER, reference, open.id(), entry(PlanDomain.WORK, ActionKind.EXECUTED), null))
                .isInstanceOf(Refusal.class).hasMessageContaining("al genoteerd");
        assertThatThrownBy(() -> database.update("insert into registered_action (id, reference, domain, kind, happened_on, "
                + "duration_minutes, registered_on, registered_by, appointment_id) values (-1, ?, 'WORK', 'EXECUTED', ?, 60, ?, "
                + "'x', ?)", reference, TODAY, TODAY, open.id())).isInstanceOf(DataIntegrityViolationException.class);

        appointments.plan(WORK, reference, plan(Actor.WORK_PROVIDER));
        Choice appointment = planned.offer(new ChoiceContext(reference, "KEMPEN", ExampleCase.WORK_PROVIDER, TODAY, "WORK"))
                .get(0);
        assertThat(appointment.label()).isEqualTo("Afspraak van 20/05/2026: Fiets kiezen");
        walk.submit("registerWorkAction", Map.of("plannedAction", appointment.value(), "kind", "EXECUTED", "happenedOn",
                TODAY.toString(), "durationMinutes", 60, "place", "WORKPLACE"));
        assertThat(walk.openTasks()).contains("registerWorkAction").doesNotContain("settleWorkProviderAppointment");
        assertThat(last().charge()).isEqualTo("niet aan te rekenen: staat niet in het plan");

        appointments.plan(WORK, reference, plan(Actor.WORK_PROVIDER));
        desk.settle(WORK, reference, appointments.open(WORK, reference).get(0).id(), entry(PlanDomain.WORK,
                ActionKind.CANCELLED), TODAY.plusDays(3));
        assertThat(walk.task("settleWorkProviderAppointment").getDueDate()).as("another day, another task")
                .isEqualTo(BelgianTime.endOf(TODAY.plusDays(3)));
    }

    @Test
    void nothingIsLeftHangingWhenTheTrajectoryEnds() {
        appointments.plan(WORK, reference, plan(Actor.WORK_PROVIDER));
        appointments.plan(WORK, reference, plan(Actor.CASE_MANAGER_CARE));
        trajectories.stop(reference);
        assertThat(walk.openTasks()).doesNotContain("settleWorkProviderAppointment", "settleCareAppointment");
        assertThat(appointments.open(WORK, reference)).isEmpty();
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().processDefinitionKey("adHocAction")
                .processInstanceBusinessKey(reference).count()).isZero();
    }

    @Test
    void whatCannotBeChargedIsWrittenDownTooAndCountsAsNoActionOfItsSide() {
        desk.register(WORK, reference, new ActionEntry(PlanDomain.WORK, Activity.TRAVEL, ActionKind.EXECUTED, null, false,
                TODAY, 40, Place.ELSEWHERE, false, null));
        assertThat(last().charge()).isEqualTo("niet aan te rekenen: geen begeleiding");
        assertThat(application.getBean(ActionBalance.class).of(reference).work()).isEqualTo(ExampleCase.BEZIG.plusDays(2));
        assertThat(timeline.count(reference, "EFFORT_REGISTERED")).isOne();
        assertThat(Charge.of(Activity.GUIDANCE, ActionKind.EXECUTED, true, false)).isEqualTo(Charge.CHARGEABLE);
        assertThat(Charge.of(Activity.GUIDANCE, ActionKind.EXECUTED, true, true)).isEqualTo(Charge.RIZIV);
        assertThat(Charge.of(Activity.GUIDANCE, ActionKind.NO_SHOW, true, false)).isEqualTo(Charge.NOT_HELD);
        for (ActionEntry wrong : List.of(
                new ActionEntry(PlanDomain.WORK, Activity.TRAVEL, ActionKind.NO_SHOW, null, false, TODAY, null, null, false, null),
                new ActionEntry(PlanDomain.WORK, Activity.GUIDANCE, ActionKind.EXECUTED, null, false, TODAY, null, null, false, null),
                new ActionEntry(PlanDomain.WORK, Activity.GUIDANCE, ActionKind.EXECUTED, null, false, TODAY, 601, null, false, null),
                new ActionEntry(PlanDomain.WORK, Activity.GUIDANCE, ActionKind.EXECUTED, null, false, TODAY, 60, null, true, null),
                new ActionEntry(PlanDomain.WORK, Activity.GUIDANCE, ActionKind.NO_SHOW, null, false, TODAY, 60, null, false, null),
                new ActionEntry(PlanDomain.WORK, Activity.GUIDANCE, null, null, false, TODAY, 60, null, false, null),
                new ActionEntry(PlanDomain.WORK, null, ActionKind.NO_SHOW, null, false, TODAY, null, null, false, null),
                entry(PlanDomain.CARE, ActionKind.EXECUTED, TODAY.plusDays(1)),
                entry(PlanDomain.CARE, ActionKind.EXECUTED, ExampleCase.BEZIG.minusDays(1)))) {
            assertThatThrownBy(() -> desk.register(WORK, reference, wrong)).as("" + wrong).isInstanceOf(Refusal.class);
        }
        assertThatThrownBy(() -> desk.register(PROVIDER, reference, entry(PlanDomain.CARE, ActionKind.EXECUTED)))
                .isInstanceOf(Refusal.class).hasMessageContaining("eigen kant");
    }

    @Test
    void aCorrectionIsANewRowThatKeepsTheOldOneAndItsRestriction() {
        ActionView wrong = file.of(reference).get(0);
        restrictions.restrict(WORK, reference, ItemKind.PROGRESS, wrong.id());
        assertThatThrownBy(() -> desk.correct(WORK, reference, wrong.id(), entry(PlanDomain.WORK, ActionKind.NO_SHOW), " "))
                .isInstanceOf(Refusal.class).hasMessageContaining("waarom");
        desk.correct(WORK, reference, wrong.id(), entry(PlanDomain.WORK, ActionKind.NO_SHOW), "Verkeerde dag");
        ActionView better = last();
        assertThat(better.kind()).isEqualTo("deelnemer kwam niet");
        assertThat(better.earlier()).contains("uitgevoerd (60 min.)");
        assertThat(better.correctionReason()).isEqualTo("Verkeerde dag");
        assertThat(file.of(reference)).hasSize(3).noneMatch(action -> action.id() == wrong.id());
        assertThat(restrictions.isRestricted(reference, ItemKind.PROGRESS, better.id())).isTrue();
        assertThat(events.stream(AppointmentMissed.class)).contains(new AppointmentMissed(reference, TODAY));
        assertThat(timeline.count(reference, "ACTION_CORRECTED")).isOne();
        assertThatThrownBy(() -> desk.correct(WORK, reference, wrong.id(), entry(PlanDomain.WORK, ActionKind.NO_SHOW), "Nog eens"))
                .isInstanceOf(Refusal.class).hasMessageContaining("intussen");
        long others = file.of(reference).stream().filter(action -> action.domain().equals("zorg")).findFirst().orElseThrow().id();
        assertThatThrownBy(() -> desk.toCorrect(PROVIDER, reference, others)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> desk.toCorrect(WORK, "AT-2020-000001", others)).isInstanceOf(Refusal.class);
        for (String change : List.of("update registered_action set happened_on = happened_on - 1",
                "update registered_action set replaced = false", "delete from registered_action")) {
            assertThatThrownBy(() -> database.update(change + " where id = ?", wrong.id())).as(change)
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    @Test
    void aCorrectionStaysOnTheSideWhereItWasWrittenDown() {
        desk.register(PROVIDER, reference, entry(PlanDomain.WORK, ActionKind.EXECUTED));
        ActionView own = last();
        ActionEntry otherSide = new ActionEntry(PlanDomain.CARE, Activity.GUIDANCE, ActionKind.EXECUTED, null, false, TODAY, 60,
                Place.WORKPLACE, true, null);
        for (Reader by : List.of(PROVIDER, WORK)) {
            assertThatThrownBy(() -> desk.correct(by, reference, own.id(), otherSide, "Terugbetaald"))
                    .isInstanceOf(Refusal.class).hasMessageContaining("dezelfde kant");
        }
        assertThat(last()).isEqualTo(own);
    }

    private void start(String actor, LocalDate day) {
        Walk.start(engine, "adHocAction", ExampleCase.WORK, List.of("CASE_MANAGER_WORK.KEMPEN"), form(actor, day));
    }

    private Map<String, Object> form(String actor, LocalDate day) {
        return new HashMap<>(Map.of("trajectory", reference, "actor", actor, "description", "Samen naar de huisarts",
                "plannedOn", day.toString(), "place", "HOME"));
    }

    private Map<String, Object> with(String field, Object value) {
        Map<String, Object> form = form("WORK_PROVIDER", TODAY);
        form.put(field, value);
        return form;
    }

    private static AppointmentPlan plan(Actor actor) {
        return new AppointmentPlan(actor, null, "Fiets kiezen", TODAY, Place.ELSEWHERE);
    }

    private static ActionEntry entry(PlanDomain domain, ActionKind kind) {
        return entry(domain, kind, TODAY);
    }

    private static ActionEntry entry(PlanDomain domain, ActionKind kind, LocalDate day) {
        return new ActionEntry(domain, Activity.GUIDANCE, kind, null, false, day, kind == ActionKind.EXECUTED ? 60 : null,
                Place.WORKPLACE, false, null);
    }

    private ActionView last() {
        List<ActionView> all = file.of(reference);
        return all.get(all.size() - 1);
    }
}
