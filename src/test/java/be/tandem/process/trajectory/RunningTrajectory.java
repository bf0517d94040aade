package be.tandem.process.trajectory;

import be.tandem.calendar.BelgianTime;
import be.tandem.process.Walk;
import be.tandem.process.planning.NamedTandem;
import be.tandem.protection.Sealed;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.Trajectory;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.jdbc.core.JdbcTemplate;

/** A trajectory that is BEZIG since a given day, and its called processes started on their own. */
public final class RunningTrajectory {

    public static final String WORK = "case_manager_work1.kempen";
    public static final String CARE = "case_manager_care1.kempen";

    private final ProcessEngine engine;
    private final Trajectories trajectories;
    private final JdbcTemplate database;

    public RunningTrajectory(ProcessEngine engine, Trajectories trajectories, JdbcTemplate database) {
        this.engine = engine;
        this.trajectories = trajectories;
        this.database = database;
    }

    /** Applied on the day, accepted the day after, BEZIG on the given day; the clock stays on that day. */
    public String bezigSince(LocalDate applicationDate, LocalDate bezigOn) {
        String reference = acceptedOn(applicationDate, bezigOn.minusDays(30));
        setClock(bezigOn);
        trajectories.start(reference);
        return reference;
    }

    /** Accepted on the given day, the plan not made yet. */
    public String acceptedOn(LocalDate applicationDate, LocalDate acceptedOn) {
        String reference = initiatedOn(applicationDate, acceptedOn);
        trajectories.accept(reference, acceptedOn);
        return reference;
    }

    /** Routed to Kempen on the given day, the tandem named. */
    public String initiatedOn(LocalDate applicationDate, LocalDate initiatedOn) {
        setClock(initiatedOn);
        String reference = trajectories.open(applicationDate).reference();
        trajectories.toScreening(reference);
        trajectories.initiate(reference, "KEMPEN");
        NamedTandem.of(engine, reference);
        return reference;
    }

    /** As if the work provider had guided an internship that started. */
    public void internshipStarted(String reference, LocalDate on) {
        Long id = database.queryForObject("select nextval('dossier_id')", Long.class);
        database.update("insert into internship_agreement values (?, 'Fietsatelier', 'INDUSTRY', 'REGULAR', 'Rita', "
                + "'RHYTHM', ?, ?, ?, 8, null, true, true, true, array['PARTICIPANT', 'EMPLOYER', 'PROVIDER'], ?)",
                id, Sealed.text("Ritme"), on, on.plusMonths(2), on);
        database.update("insert into internship (id, reference, case_id, agreement_id, started_on, version) "
                + "values (?, ?, ?, ?, ?, 0)", id, reference, "test-" + id, id, on);
    }

    /** Starts one called process of the trajectory with the variables of the contract. */
    public Walk start(String processKey, String reference) {
        engine.getRuntimeService().startProcessInstanceByKey(processKey, reference, variables(reference));
        return new Walk(engine, reference);
    }

    /** The whole trajectory, put at the beginning of one of its phases. */
    public Walk atPhase(String phase, String reference) {
        engine.getRuntimeService().createProcessInstanceByKey("activationTrajectory").businessKey(reference)
                .setVariables(variables(reference)).startBeforeActivity(phase).execute();
        return new Walk(engine, reference);
    }

    private Map<String, Object> variables(String reference) {
        Trajectory trajectory = trajectories.get(reference);
        Map<String, Object> variables = new HashMap<>(Map.of("reference", reference, "regulationGeneration",
                trajectory.regulationGeneration().name(), "region", trajectory.region()));
        variables.put("geinitieerdOn", BelgianTime.startOf(trajectory.geinitieerdOn()));
        if (trajectory.bezigOn() != null) {
            variables.put("caseManagerWork", WORK);
            variables.put("caseManagerCare", CARE);
            variables.put("bezigOn", BelgianTime.startOf(trajectory.bezigOn()));
            variables.put("trajectoryEnd", BelgianTime.startOf(trajectory.plannedEnd()));
        }
        return variables;
    }

    private static void setClock(LocalDate day) {
        ClockUtil.setCurrentTime(Date.from(day.atTime(12, 0).atZone(BelgianTime.ZONE).toInstant()));
    }
}
