package be.tandem.search;

import be.tandem.process.trajectory.RunningTrajectory;
import be.tandem.protection.Sealed;
import be.tandem.referral.NationalNumber;
import be.tandem.trajectory.Trajectories;
import java.time.LocalDate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.jdbc.core.JdbcTemplate;

/** Cases to look for, of people whose surname nobody else has. */
final class SearchedCases {

    private static final LocalDate APPLIED = LocalDate.of(2026, 1, 5);

    private final Trajectories trajectories;
    private final JdbcTemplate database;
    private final RunningTrajectory running;
    /** For example Höldercbaf, the word that all the surnames have in common. */
    final String surname;

    SearchedCases(ProcessEngine engine, Trajectories trajectories, JdbcTemplate database) {
        this.trajectories = trajectories;
        this.database = database;
        this.running = new RunningTrajectory(engine, trajectories, database);
        StringBuilder letters = new StringBuilder();
        nextId().toString().chars().forEach(digit -> letters.append((char) (digit - '0' + 'a')));
        this.surname = "Hölder" + letters;
    }

    /** The same word without its accent. */
    String plain() {
        return surname.replace('ö', 'o').toLowerCase();
    }

    String applied(String firstName) {
        return refer(trajectories.open(APPLIED).reference(), firstName, surname, "2300", "Turnhout");
    }

    /** Kempen, with the tandem 1 and its back-ups 2. */
    String planning(String firstName, String lastName) {
        return refer(now(running.initiatedOn(APPLIED, APPLIED.plusDays(10))), firstName, lastName, "2300", "Turnhout");
    }

    String execution(String firstName, String lastName) {
        return refer(now(running.bezigSince(APPLIED, APPLIED.plusDays(60))), firstName, lastName, "2360", "Oud-Turnhout");
    }

    String inWesthoek(String firstName) {
        String reference = trajectories.open(APPLIED).reference();
        trajectories.toScreening(reference);
        trajectories.initiate(reference, "WESTHOEK");
        return refer(reference, firstName, surname, "8900", "Ieper");
    }

    /** Many at once, all applied. */
    void crowd(int people) {
        for (int person = 0; person < people; person++) {
            applied("Persoon " + person);
        }
    }

    /** The number that the participant of this case got. */
    String nationalNumber(String reference) {
        return database.queryForObject("select national_number from participant p join referral r on r.participant_id = p.id "
                + "where r.reference = ?", String.class, reference);
    }

    private String refer(String reference, String firstName, String lastName, String postcode, String municipality) {
        Long id = nextId();
        LocalDate birth = LocalDate.of(1950, 1, 1).plusDays(id % 18_000);
        database.update("insert into participant (id, national_number, first_name, last_name, street, postcode, "
                + "municipality, dutch_level) values (?, ?, ?, ?, 'Laan 7', ?, ?, 'FLUENT')", id,
                NationalNumber.fictitious(birth, 501 + (int) (id % 400)).digits(), firstName, lastName, postcode, municipality);
        database.update("insert into referral (id, reference, participant_id, submitted_on, submitted_by, mediator, referrer_kind, "
                + "job_seeker, motivation, consent_to_share, version) values (?, ?, ?, ?, 'referrer1', 'vdab_mediator1', 'SELF', true, ?, "
                + "true, 0)", id, reference, id, APPLIED, Sealed.text("Wil werken"));
        return reference;
    }

    private static String now(String reference) {
        ClockUtil.reset();
        return reference;
    }

    private Long nextId() {
        return database.queryForObject("select nextval('dossier_id')", Long.class);
    }
}
