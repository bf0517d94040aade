package be.tandem.protection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A column of readable texts, of a database from before. */
record PlainColumn(String table, String name) {

    private static final int BATCH = 500;

    void seal(Connection connection, ConfidentialText texts) throws SQLException {
        String plain = "select ctid::text, %2$s from %1$s where %2$s is not null".formatted(table, name);
        String update = "update %s set %s = ? where ctid = ?::tid".formatted(table, name);
        try (Statement read = connection.createStatement();
                PreparedStatement write = connection.prepareStatement(update)) {
            read.setFetchSize(BATCH);
            try (ResultSet rows = read.executeQuery(plain)) {
                for (int waiting = 1; rows.next(); waiting++) {
                    write.setString(1, texts.convertToDatabaseColumn(rows.getString(2)));
                    write.setString(2, rows.getString(1));
                    write.addBatch();
                    if (waiting % BATCH == 0) {
                        write.executeBatch();
                    }
                }
                write.executeBatch();
            }
        }
    }
}
