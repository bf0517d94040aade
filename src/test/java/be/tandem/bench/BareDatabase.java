package be.tandem.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** A schema of its own in the same PostgreSQL, with a pool of the same size. */
final class BareDatabase {

    static final String SCHEMA = "bare";

    private static final List<String> PARTS = List.of("engine", "history", "identity", "case.engine", "case.history",
            "decision.engine", "decision.history");

    private BareDatabase() {
    }

    static StatementCounter create(StatementCounter tandem) throws SQLException {
        String url;
        try (Connection connection = tandem.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists bare cascade");
            statement.execute("create schema bare");
            url = connection.getMetaData().getURL();
        }
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(url + (url.contains("?") ? "&" : "?") + "currentSchema=" + SCHEMA);
        pool.setUsername("postgres");
        pool.setMaximumPoolSize(10);
        HikariDataSource database = new HikariDataSource(pool);
        try (Connection connection = database.getConnection()) {
            for (String part : PARTS) {
                ScriptUtils.executeSqlScript(connection, new ClassPathResource(
                        "org/camunda/bpm/engine/db/create/activiti.postgres.create." + part + ".sql"));
            }
        }
        return new StatementCounter(database);
    }
}
