package be.tandem.access;

import static org.assertj.core.api.Assertions.assertThat;

import be.tandem.TandemTest;
import be.tandem.network.Role;
import be.tandem.process.Walk;
import be.tandem.process.trajectory.RunningTrajectory;
import be.tandem.protection.Sealed;
import be.tandem.trajectory.Timeline;
import be.tandem.trajectory.Trajectories;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rule: a search finds exactly what the table of rights opens, for every role, part and phase, and at its edges in time. */
@TandemTest
class CaseScopeTest {

    private static final LocalDate APPLIED = LocalDate.of(2025, 1, 6);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private Timeline timeline;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private JdbcClient sql;
    @Autowired
    private CaseScope scope;
    @Autowired
    private CaseAccess access;
    @Autowired
    private AccessConsents consents;

    private final List<String> references = new ArrayList<>();
    private RunningTrajectory running;

    @BeforeEach
    void casesOfEverySort() {
        running = new RunningTrajectory(engine, trajectories, database);
        keep(trajectories.open(APPLIED).reference());
        String screened = keep(trajectories.open(APPLIED).reference());
        trajectories.toScreening(screened);
        String refused = keep(trajectories.open(APPLIED).reference());
        trajectories.refuse(refused);
        keep(running.initiatedOn(APPLIED, APPLIED.plusDays(20)));
        String inWesthoek = keep(trajectories.open(APPLIED).reference());
        trajectories.toScreening(inWesthoek);
        trajectories.initiate(inWesthoek, "WESTHOEK");
        keep(running.acceptedOn(APPLIED, APPLIED.plusDays(30)));
        running.atPhase("execution", keep(running.bezigSince(APPLIED, APPLIED.plusDays(60))));
        Walk taken = running.atPhase("execution", keep(running.bezigSince(APPLIED, APPLIED.plusDays(60))));
        engine.getTaskService().setAssignee(taken.task("registerCareAction").getId(), "care_provider2.kempen");
        String closing = keep(running.bezigSince(APPLIED, APPLIED.plusDays(60)));
        running.atPhase("closing", closing);
        timeline.record(closing, "EVALUATION_CLOSE");
        for (LocalDate end : List.of(TODAY.minusMonths(12).minusDays(1), TODAY.minusMonths(12), TODAY.minusDays(1))) {
            String ended = keep(running.initiatedOn(APPLIED, APPLIED.plusDays(20)));
            ClockUtil.setCurrentTime(Date.valueOf(end));
            trajectories.refuse(ended);
        }
        running.start("stoppedInternships", references.get(9));
        for (String reference : references) {
            refer(reference, "referrer1", references.indexOf(reference) % 3 == 2 ? "vdab_mediator1" : null);
        }
        consents.give(references.get(5), new ConsentHolder(Role.CASE_MANAGER_WORK, "case_manager_work2.kempen"), "x");
        consents.give(references.get(11), new ConsentHolder(Role.VDAB_MEDIATOR, "VDAB_MEDIATOR"), "x");
        consents.withdraw(references.get(6), new ConsentHolder(Role.CARE_PROVIDER, "CARE_PROVIDER.KEMPEN"), "x");
        database.update("update team set work_taken_over_on = ?, care_taken_over_on = ? where reference in (?, ?)",
                TODAY, TODAY, references.get(6), references.get(7));
        consents.give(references.get(7), new ConsentHolder(Role.CASE_MANAGER_CARE, "case_manager_care1.kempen"), "x");
        ClockUtil.setCurrentTime(Date.valueOf(TODAY));
    }

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void theSetIsWhatAskingOneByOneGives() {
        SoftAssertions softly = new SoftAssertions();
        Map<FilePart, Integer> found = new LinkedHashMap<>();
        for (Reader reader : readers()) {
            Map<FilePart, Set<String>> oneByOne = oneByOne(reader);
            for (FilePart part : FilePart.values()) {
                Set<String> set = set(reader, part);
                softly.assertThat(set).as(part + " for " + reader).isEqualTo(oneByOne.get(part));
                found.merge(part, set.size(), Integer::sum);
            }
        }
        softly.assertAll();
        assertThat(found.get(FilePart.OPEN)).as("cases found, all readers together").isGreaterThan(50);
        assertThat(found.get(FilePart.ICF_EXTRACT)).as("for providers with a task").isPositive();
    }

    private Map<FilePart, Set<String>> oneByOne(Reader reader) {
        Map<FilePart, Set<String>> readable = new LinkedHashMap<>();
        EnumSet.allOf(FilePart.class).forEach(part -> readable.put(part, new TreeSet<>()));
        references.forEach(reference -> access.readable(reader, reference, Right.READ)
                .forEach(part -> readable.get(part).add(reference)));
        return readable;
    }

    private Set<String> set(Reader reader, FilePart part) {
        SqlCondition condition = scope.readable(reader, part);
        return new TreeSet<>(sql.sql("select t.reference from trajectory t where t.reference in (:all) and "
                + condition.sql()).param("all", references).params(condition.parameters()).query(String.class).list());
    }

    /** Each role in two regions, holder and back-up, and people with two roles at once. */
    private static List<Reader> readers() {
        List<Reader> readers = new ArrayList<>();
        for (Role role : Role.values()) {
            String name = role.name().toLowerCase();
            for (String region : role.isRegional() ? List.of("KEMPEN", "WESTHOEK") : List.of("")) {
                for (int number = 1; number <= 2; number++) {
                    readers.add(region.isEmpty() ? new Reader(name + number, List.of(role.name()))
                            : new Reader(name + number + "." + region.toLowerCase(), List.of(role.name() + "." + region)));
                }
            }
        }
        readers.add(new Reader("nobody", List.of()));
        readers.add(new Reader("half", List.of("CASE_MANAGER_WORK")));
        readers.add(new Reader("referrer1", List.of("REFERRER", "VDAB_MEDIATOR")));
        readers.add(new Reader("case_manager_care1.kempen", List.of("CASE_MANAGER_CARE.KEMPEN", "CARE_PROVIDER.KEMPEN",
                "CARE_PROVIDER.WESTHOEK")));
        readers.add(new Reader("lead", List.of("WORK_PROVIDER.KEMPEN", "TEAM_LEAD_WORK.KEMPEN")));
        readers.add(new Reader("chief", List.of("WORK_PROVIDER.KEMPEN", "VDAB_MANAGER")));
        return readers;
    }

    private String keep(String reference) {
        references.add(reference);
        return reference;
    }

    private void refer(String reference, String submittedBy, String mediator) {
        Long id = database.queryForObject("select nextval('dossier_id')", Long.class);
        database.update("insert into participant (id, national_number, first_name, last_name, street, postcode, "
                + "municipality, dutch_level) values (?, ?, 'Wannes', 'Zilverberk', 'Laan 7', '2300', 'Turnhout', 'FLUENT')",
                id, "8061%07d".formatted(id % 10_000_000));
        database.update("insert into referral (id, reference, participant_id, submitted_on, submitted_by, mediator, referrer_kind, "
                + "job_seeker, motivation, consent_to_share, version) values (?, ?, ?, ?, ?, ?, 'SELF', true, ?, "
                + "true, 0)", id, reference, id, APPLIED, submittedBy, mediator, Sealed.text("Wil werken"));
    }
}
