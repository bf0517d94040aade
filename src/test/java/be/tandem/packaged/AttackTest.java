package be.tandem.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import be.tandem.process.screening.ScreeningSteps;
import be.tandem.process.security.Attack;
import be.tandem.process.security.AttackRound;
import be.tandem.process.security.DoorClient;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The known holes of the stock engine, tried on what an operator runs: the jar, with its demo users. */
class AttackTest {

    @TempDir
    private static Path folder;
    private static PackagedTandem tandem;
    private static String address;

    @BeforeAll
    static void start() throws Exception {
        tandem = PackagedTandem.start(folder, Map.of());
        address = tandem.awaitAddress();
    }

    @AfterAll
    static void stop() throws Exception {
        tandem.close();
    }

    @Test
    void everyAttackOnThePackagedApplicationFails() throws Exception {
        new RestClient(address).start("activationTrajectory", "referrer1", ScreeningSteps.referral());
        try (Connection database = tandem.database()) {
            String foreign = value(database, "select id_ from act_ru_task where task_def_key_ = 'checkCompleteness'");
            String before = engine(database);
            new AttackRound(address).eachMustFail(Attack.all(foreign,
                    value(database, "select id_ from act_ru_filter order by name_ limit 1"),
                    value(database, "select id_ from act_re_procdef where key_ = 'activationTrajectory'")));
            assertThat(engine(database)).isEqualTo(before);
            assertThat(value(database, "select assignee_ from act_ru_task where id_ = '" + foreign + "'")).isNull();
        }
        assertThat(tandem.output()).as("nothing runs wild").doesNotContain("StackOverflow", "OutOfMemory");
    }

    @Test
    void whoIsNotKnownReachesNothingButTheLogIn() {
        DoorClient nobody = DoorClient.anonymous(address);
        for (String path : new String[] {"/task", "/process-definition", "/deployment", "/user", "/engine",
            "/history/task", "/version", "/filter"}) {
            assertThat(nobody.call("GET", path, null).statusCode()).as(path).isEqualTo(401);
        }
        assertThat(nobody.call("POST", "/deployment/create", "multipart/form-data; boundary=x", "--x--")
                .statusCode()).isEqualTo(401);
        assertThat(nobody.outside("POST", "/camunda/api/admin/setup/default/user/create", "{}").statusCode())
                .isEqualTo(401);
        for (String path : new String[] {"/actuator", "/actuator/env", "/h2-console", "/engine-rest/openapi.json",
            "/v3/api-docs", "/camunda/app/cockpit/default/", "/camunda/app/welcome/default/"}) {
            assertThat(nobody.get(path).statusCode()).as(path).isIn(302, 401, 403);
        }
        assertThat(nobody.get("/aanmelden").statusCode()).isEqualTo(200);
    }

    /** How much the engine holds of what an attack would add. */
    private static String engine(Connection database) throws SQLException {
        return value(database, "select (select count(*) from act_re_deployment) || ' deployments, '"
                + " || (select count(*) from act_ru_task) || ' tasks, ' || (select count(*) from act_id_user) || ' users, '"
                + " || (select count(*) from act_id_membership) || ' members, '"
                + " || (select count(*) from act_ru_authorization) || ' rights, '"
                + " || (select count(*) from act_ru_filter) || ' filters, '"
                + " || (select count(*) from act_hi_comment) || ' comments'");
    }

    private static String value(Connection database, String query) throws SQLException {
        try (Statement statement = database.createStatement(); ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
