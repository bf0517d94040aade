package be.tandem.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import be.tandem.packaged.CompletionStream.Acknowledged;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A kill in the middle of the work loses nothing that was acknowledged, leaves no trajectory half-moved, and lets each
 * term that passed meanwhile act once.
 */
class HardKillTest {

    private static final int CLERKS = 3;
    private static final int STEPS_BEFORE_THE_KILL = 60;

    /** The status that belongs to a place in the whole model; the dossier says the one, the engine the other. */
    private static final Map<String, Set<String>> STATUSES = Map.of(
            "screening", Set.of("AANGEMELD", "IN_SCREENING"),
            "tandemPlanning", Set.of("GEINITIEERD", "AANVAARD"),
            "execution", Set.of("BEZIG"),
            "closing", Set.of("BEZIG"));
    private static final Map<String, Set<String>> REACHED = Map.of(
            "submitReferral", Set.of("AANGEMELD", "IN_SCREENING", "GEINITIEERD"),
            "checkCompleteness", Set.of("IN_SCREENING", "GEINITIEERD"),
            "screenReferral", Set.of("GEINITIEERD"));

    @TempDir
    private Path folder;

    @Test
    void nothingIsLostHalfDoneOrDoneTwice() throws Exception {
        List<Acknowledged> acknowledged = new ArrayList<>();
        int overdue;
        try (PackagedTandem tandem = PackagedTandem.start(folder, Map.of())) {
            CompletionStream stream = workUntilTheKill(tandem);
            tandem.killApplication();
            acknowledged.addAll(afterTheKill(stream));
            // The database outlived its application: time for the terms to pass, in no time.
            try (Connection database = tandem.database()) {
                everythingAgrees(database, acknowledged);
                overdue = update(database, "update act_ru_job set duedate_ = now() - interval '1 day' where job_def_id_ in"
                        + " (select id_ from act_ru_jobdef where act_id_ = 'screeningOverdue')");
                assertThat(overdue).isPositive();
            }
        }
        try (PackagedTandem tandem = PackagedTandem.start(folder, Map.of())) {
            CompletionStream stream = workUntilTheKill(tandem);
            tandem.killEverything();
            acknowledged.addAll(afterTheKill(stream));
        }
        try (PackagedTandem tandem = PackagedTandem.start(folder, Map.of())) {
            tandem.awaitAddress();
            try (Connection database = tandem.database()) {
                awaitNoneOverdue(database);
                everythingAgrees(database, acknowledged);
                assertThat(rows(database, "select reference || ' ' || count(*) from timeline_event"
                        + " where code = 'REPORT_SCREENING_OVERDUE' group by reference"))
                        .as("each term acted once").hasSize(overdue).allMatch(line -> line.endsWith(" 1"));
                assertThat(rows(database, "select count(*) from act_hi_taskinst where task_def_key_ = 'followUpScreening'"))
                        .containsExactly(Integer.toString(overdue));
            }
        }
        System.out.println(acknowledged.size() + " steps acknowledged over two kills, all there; " + overdue
                + " terms acted once");
    }

    private static CompletionStream workUntilTheKill(PackagedTandem tandem) throws Exception {
        CompletionStream stream = new CompletionStream(new RestClient(tandem.awaitAddress()), CLERKS);
        long end = System.nanoTime() + 60_000_000_000L;
        while (stream.acknowledged().size() < STEPS_BEFORE_THE_KILL && System.nanoTime() < end) {
            Thread.sleep(5);
        }
        stream.killed();
        return stream;
    }

    private static List<Acknowledged> afterTheKill(CompletionStream stream) throws InterruptedException {
        stream.join();
        assertThat(stream.acknowledged()).hasSizeGreaterThanOrEqualTo(STEPS_BEFORE_THE_KILL);
        return stream.acknowledged();
    }

    private static void everythingAgrees(Connection database, List<Acknowledged> acknowledged) throws SQLException {
        Map<String, String> statuses = pairs(database, "select reference, status from trajectory");
        for (Acknowledged done : acknowledged) {
            assertThat(statuses.get(done.reference())).as("%s after %s", done.reference(), done.step())
                    .isIn(REACHED.get(done.step()));
        }
        Map<String, String> places = pairs(database, """
                select root.business_key_, place.act_id_ from act_ru_execution root
                join act_ru_execution child on child.root_proc_inst_id_ = root.id_ and child.super_exec_ is not null
                join act_ru_execution place on place.id_ = child.super_exec_
                where root.super_exec_ is null and root.parent_id_ is null
                """);
        assertThat(places.keySet()).as("each file has its process, each process its file").isEqualTo(statuses.keySet());
        places.forEach((reference, place) -> assertThat(statuses.get(reference))
                .as("%s stands in %s", reference, place).isIn(STATUSES.get(place)));
        Set<String> checked = new HashSet<>(rows(database, "select reference from timeline_event"
                + " where code = 'IN_SCREENING'"));
        statuses.forEach((reference, status) -> assertThat(checked.contains(reference))
                .as("the timeline of %s agrees with %s", reference, status).isEqualTo(!status.equals("AANGEMELD")));
    }

    private static void awaitNoneOverdue(Connection database) throws SQLException, InterruptedException {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!rows(database, "select id_ from act_ru_job where duedate_ < now()").isEmpty()) {
            assertThat(System.nanoTime()).as("terms still wait").isLessThan(end);
            Thread.sleep(200);
        }
    }

    private static int update(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private static List<String> rows(Connection database, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = database.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static Map<String, String> pairs(Connection database, String sql) throws SQLException {
        Map<String, String> values = new HashMap<>();
        try (Statement statement = database.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.put(rows.getString(1), rows.getString(2));
            }
        }
        return values;
    }
}
