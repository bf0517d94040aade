package be.tandem.bench;

import be.tandem.packaged.PackagedTandem;
import be.tandem.packaged.RestClient;
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

/** Each way of searching by each kind of reader, among as many cases as the whole of Flanders will ever have. */
class SearchBench {

    private static final int SIZE = Integer.getInteger("bench.largest", 100_000);
    private static final int WARM_UP = 15;
    private static final int REQUESTS = 60;
    /** Which trajectories are copied, and for which share of the copies: one sort for each phase that can be searched. */
    private static final Map<String, String> SHARES = Map.of("screenReferral", "n % 20 = 0",
            "holdFirstConversation", "n % 20 between 1 and 2", "registerWorkAction", "n % 20 between 3 and 17",
            "writeFinalReport", "n % 20 between 18 and 19");
    private static final Map<String, String> READERS = new LinkedHashMap<>();

    static {
        READERS.put("mediator", "vdab_mediator1");
        READERS.put("team lead", "team_lead_work1.kempen");
        READERS.put("casemanager", "case_manager_work1.kempen");
        READERS.put("provider", "work_provider1.kempen");
        READERS.put("referrer", "referrer1");
    }

    private final Path folder = Path.of("target", "bench-search").toAbsolutePath();

    @Test
    void everyWayOfSearchingByEveryKindOfReader() throws Exception {
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder);
        List<String> header = new ArrayList<>(List.of("looked for"));
        header.addAll(READERS.keySet());
        Report report = new Report("search", header.toArray(String[]::new));
        try (PackagedTandem tandem = PackagedTandem.start(folder, Map.of("TANDEM_DEMO_TRAJECTORIES", "50",
                "LOGGING_LEVEL_TANDEM_EVENTS", "warn"), List.of("-Xmx512m"))) {
            RestClient rest = new RestClient(tandem.awaitAddress(), "/api");
            Map<String, Map<String, Object>> ways;
            try (Connection database = tandem.database()) {
                TasklistBench.grow(new Copies(database, "public"), database, 1, SIZE, SHARES);
                PeopleCopies.make(database);
                ways = ways(one(database));
            }
            for (Map.Entry<String, Map<String, Object>> way : ways.entrySet()) {
                report.row(row(rest, way.getKey(), way.getValue()));
            }
            tandem.stop();
        }
        report.write();
    }

    private static Object[] row(RestClient rest, String name, Map<String, Object> query) throws Exception {
        List<Object> cells = new ArrayList<>(List.of(name));
        for (String user : READERS.values()) {
            boolean may = !query.containsKey("nationalNumber") || user.startsWith("vdab") || user.startsWith("case")
                    || user.startsWith("referrer");
            cells.add(may ? TasklistBench.figures(() -> rest.post("/search", user, query), WARM_UP, REQUESTS).p95() : "–");
        }
        return cells.toArray();
    }

    private static Map<String, Map<String, Object>> ways(String[] person) {
        Map<String, Map<String, Object>> ways = new LinkedHashMap<>();
        ways.put("full name", Map.of("name", person[0]));
        ways.put("part of a surname (1 in 29)", Map.of("name", "zilver"));
        ways.put("two letters of a name", Map.of("name", "zi"));
        ways.put("a name that nobody has", Map.of("name", "quadrupel"));
        ways.put("reference", Map.of("reference", person[1]));
        ways.put("INSZ", Map.of("nationalNumber", person[2]));
        ways.put("municipality (1 in 17)", Map.of("municipality", "turnhout"));
        ways.put("status (17 in 20)", Map.of("status", "BEZIG"));
        ways.put("phase (2 in 20)", Map.of("phase", "CLOSING"));
        ways.put("casemanager", Map.of("caseManager", "zilver"));
        ways.put("name, municipality and status", Map.of("name", "jan", "municipality", "2300", "status", "BEZIG"));
        return ways;
    }

    /** Name, reference and INSZ of somebody in Kempen. */
    private static String[] one(Connection database) throws SQLException {
        try (Statement statement = database.createStatement(); ResultSet row = statement.executeQuery("""
                select p.first_name || ' ' || p.last_name, r.reference, p.national_number
                from participant p join referral r on r.participant_id = p.id where p.id = 10000000 + 17 * 3""")) {
            row.next();
            return new String[] {row.getString(1), row.getString(2), row.getString(3)};
        }
    }
}
