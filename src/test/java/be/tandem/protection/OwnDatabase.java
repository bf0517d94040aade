package be.tandem.protection;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A second, empty database on the server of the tests. */
final class OwnDatabase implements AutoCloseable {

    private final JdbcTemplate server;
    private final String name;
    private final DriverManagerDataSource source;

    OwnDatabase(HikariDataSource pool, String name) {
        this.server = new JdbcTemplate(pool);
        this.name = name;
        server.execute("create database " + name);
        source = new DriverManagerDataSource(pool.getJdbcUrl().replaceFirst("/postgres\\?", "/" + name + "?"),
                pool.getUsername(), pool.getPassword());
    }

    void migrate(JavaMigration[] migrations, String version, Callback... callbacks) {
        Flyway.configure().dataSource(source).javaMigrations(migrations).callbacks(callbacks).target(version).load()
                .migrate();
    }

    DriverManagerDataSource source() {
        return source;
    }

    /** Rows as they are, without asking what must be there too. */
    void insert(String statements, Object... values) {
        try (var connection = source.getConnection(); var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(statements.formatted(values));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    List<String> column(String query) {
        return new JdbcTemplate(source).queryForList(query, String.class);
    }

    @Override
    public void close() {
        server.execute("drop database " + name + " with (force)");
    }
}
