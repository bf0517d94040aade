package be.tandem.protection;

import be.tandem.startup.StartupRefusal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.List;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * A lost or wrong key is told at the start, before anything is read or written with it: one row must open. A new
 * database gets that row once its tables are there.
 */
@Component
class KeyFitsDatabase extends BaseCallback {

    static final String KIND = "key check";

    private final Vault vault;

    KeyFitsDatabase(Vault vault) {
        this.vault = vault;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_MIGRATE || event == Event.AFTER_MIGRATE;
    }

    @Override
    public void handle(Event event, Context context) {
        if (event == Event.BEFORE_MIGRATE) {
            check(database(context.getConnection()));
        } else {
            remember(database(context.getConnection()));
        }
    }

    void check(JdbcTemplate database) {
        if (Boolean.TRUE.equals(database.queryForObject("select to_regclass('key_check') is not null", Boolean.class))) {
            sealed(database).forEach(this::refuseUnlessItOpens);
        }
    }

    private void remember(JdbcTemplate database) {
        if (sealed(database).isEmpty()) {
            database.update("insert into key_check (sealed) values (?)",
                    vault.seal("tandem".getBytes(StandardCharsets.US_ASCII), KIND));
        }
    }

    private void refuseUnlessItOpens(byte[] sealed) {
        try {
            vault.open(sealed, KIND);
        } catch (BrokenSeal wrongKey) {
            throw new StartupRefusal("de sleutel in " + vault.file() + " past niet bij deze databank, dus de dossiers"
                    + " blijven dicht. Zet de kopie terug van de sleutel waarmee deze databank gewerkt heeft"
                    + " (TANDEM_PROTECTION_KEY_FILE=...).", wrongKey);
        }
    }

    private static List<byte[]> sealed(JdbcTemplate database) {
        return database.queryForList("select sealed from key_check", byte[].class);
    }

    private static JdbcTemplate database(Connection connection) {
        return new JdbcTemplate(new SingleConnectionDataSource(connection, true));
    }
}
