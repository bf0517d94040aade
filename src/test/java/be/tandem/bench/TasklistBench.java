package be.tandem.bench;

import be.tandem.packaged.PackagedTandem;
import be.tandem.packaged.RestClient;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** The Tasklist of people with the usual amount of work, while the whole of Flanders grows around them. */
class TasklistBench {

    private static final List<String> MACHINE = List.of("-Xmx512m");
    private static final int WARM_UP = 40;
    private static final int REQUESTS = 100;
    private static final int LARGEST = Integer.getInteger("bench.largest", 100_000);
    private static final String CASE_MANAGER = "case_manager_work1.kempen";
    private static final Map<String, Object> BY_DUE_DATE = Map.of("sorting",
            List.of(Map.of("sortBy", "dueDate", "sortOrder", "asc")));

    /** Which trajectories are copied, and for which share of the copies (twentieths): most are underway. */
    private static final Map<String, String> SHARES = new LinkedHashMap<>();

    static {
        SHARES.put("screenReferral", "n % 20 = 0");
        SHARES.put("holdFirstConversation", "n % 20 = 1");
        SHARES.put("submitPlan", "n % 20 = 2");
        SHARES.put("startInternship", "n % 20 between 3 and 10");
        SHARES.put("registerWorkAction", "n % 20 between 11 and 14");
        SHARES.put("evaluateProgress", "n % 20 between 15 and 17");
        SHARES.put("writeFinalReport", "n % 20 between 18 and 19");
    }

    private final Path folder = Path.of("target", "bench-tasklist").toAbsolutePath();

    @Test
    void pagesAndCounts() throws Exception {
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder);
        Report tasklist = new Report("tasklist", "open trajectories", "page of 15 by due date, p95 (ms)", "median",
                "count, p95 (ms)", "median", "tasks counted", "page of a team lead, p95 (ms)", "count, p95 (ms)",
                "tasks counted");
        Map<Integer, Double> starts = new LinkedHashMap<>();
        try (PackagedTandem tandem = PackagedTandem.start(folder, Map.of("TANDEM_DEMO_TRAJECTORIES", "50",
                "LOGGING_LEVEL_TANDEM_EVENTS", "warn"), MACHINE)) {
            RestClient rest = new RestClient(tandem.awaitAddress());
            int made = 0;
            for (int size = 1_000; size <= LARGEST; size *= 10) {
                try (Connection database = tandem.database()) {
                    grow(new Copies(database, "public"), database, made + 1, size, SHARES);
                }
                made = size;
                measure(tasklist, rest, size);
            }
            tandem.stop();
        }
        tasklist.write();
        starts.put(LARGEST, start());
        Report start = new Report("start", "open trajectories", "seconds", "");
        starts.forEach((size, seconds) -> start.row(size, seconds, "-Xmx512m"));
        start.write();
    }

    static void grow(Copies copies, Connection database, int first, int last, Map<String, String> shares)
            throws SQLException {
        copies.makeStaff(last);
        for (Map.Entry<String, String> share : shares.entrySet()) {
            String[] template = template(database, share.getKey());
            copies.make(template[0], template[1], first, last, share.getValue());
        }
        copies.analyze();
    }

    /** A trajectory of the demo that has this task open: its reference and its region. */
    private static String[] template(Connection database, String task) throws SQLException {
        try (Statement statement = database.createStatement(); ResultSet row = statement.executeQuery("""
                select t.reference, coalesce(t.region, 'NONE') from act_ru_task k
                join act_ru_execution e on e.id_ = k.proc_inst_id_ join trajectory t on t.reference = e.business_key_
                where k.task_def_key_ = '%s' and t.reference not like 'AT-2026-5%%' order by k.assignee_ like '%%provider%%' desc nulls last, t.reference limit 1
                """.formatted(task))) {
            if (!row.next()) {
                throw new IllegalStateException("no demo trajectory has the task " + task);
            }
            return new String[] {row.getString(1), row.getString(2)};
        }
    }

    private static void measure(Report report, RestClient rest, int size) throws Exception {
        List<Object> cells = new ArrayList<>(List.of(size));
        for (String user : List.of(CASE_MANAGER, "team_lead_work1.kempen")) {
            Figures page = figures(() -> rest.post("/task?firstResult=0&maxResults=15", user, BY_DUE_DATE));
            Figures count = figures(() -> rest.post("/task/count", user, Map.of()));
            cells.add(page.p95());
            if (user.equals(CASE_MANAGER)) {
                cells.add(page.median());
            }
            cells.add(count.p95());
            if (user.equals(CASE_MANAGER)) {
                cells.add(count.median());
            }
            cells.add(rest.post("/task/count", user, Map.of()).get("count").asInt());
        }
        report.row(cells.toArray());
    }

    interface Call {
        Object make() throws IOException, InterruptedException;
    }

    private static Figures figures(Call call) throws IOException, InterruptedException {
        return figures(call, WARM_UP, REQUESTS);
    }

    static Figures figures(Call call, int warmUp, int requests) throws IOException, InterruptedException {
        long[] times = new long[requests];
        for (int request = -warmUp; request < requests; request++) {
            long begin = System.nanoTime();
            call.make();
            if (request >= 0) {
                times[request] = System.nanoTime() - begin;
            }
        }
        return Figures.of(times);
    }

    /** From the command to the log-in page. */
    private double start() throws Exception {
        long begin = System.nanoTime();
        try (PackagedTandem tandem = PackagedTandem.start(folder, Map.of("TANDEM_DEMO_TRAJECTORIES", "50"), MACHINE)) {
            URI page = URI.create(tandem.awaitAddress() + "/aanmelden");
            int status = HttpClient.newHttpClient().send(HttpRequest.newBuilder(page).build(),
                    HttpResponse.BodyHandlers.ofString()).statusCode();
            if (status != 200) {
                throw new IllegalStateException("the log-in page answers " + status);
            }
            return (System.nanoTime() - begin) / 1e9;
        }
    }
}
