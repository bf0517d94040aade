package be.tandem.production;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Who can log in according to a database that may have served before, or may still be empty. */
record AccountsInDatabase(int demoUsers, int administrators) {

    static final AccountsInDatabase NONE = new AccountsInDatabase(0, 0);

    private static final String COUNTS = """
            select (select count(*) from act_id_user where email_ like '%@voorbeeld.invalid'),
                   (select count(*) from act_id_membership where group_id_ = 'ADMIN')
            """;

    static AccountsInDatabase read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet table = statement.executeQuery("select to_regclass('act_id_user') is not null")) {
                table.next();
                if (!table.getBoolean(1)) {
                    return NONE;
                }
            }
            try (ResultSet counts = statement.executeQuery(COUNTS)) {
                counts.next();
                return new AccountsInDatabase(counts.getInt(1), counts.getInt(2));
            }
        }
    }
}
