package be.tandem.walks;

import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.jdbc.core.JdbcTemplate;

/** All that a batch needs, made once. */
record World(Player player, Snapshots snapshots, Checks checks, NothingTold nothingTold, Absentees absentees,
             Tally tally) {

    static World of(ProcessEngine engine, JdbcTemplate database, LetIn letIn) {
        Staff staff = new Staff(database);
        Snapshots snapshots = new Snapshots(database);
        Filler filler = new Filler();
        Tally tally = new Tally();
        Desk desk = new Desk(engine, database, staff);
        HandIn handIn = new HandIn(desk, new Mischief(database, snapshots, filler), tally);
        Player player = new Player(Answers.all(), desk, letIn, staff, filler, handIn, engine.getManagementService(), tally);
        return new World(player, snapshots, new Checks(staff), new NothingTold(database),
                new Absentees(database), tally);
    }
}
