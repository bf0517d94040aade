package be.tandem.protection;

import be.tandem.startup.StartupRefusal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Seals the content of a column with the newest key, in batches that each stand: interrupted, it goes on later. */
record Resealing(DataSource database, Vault vault, SealedColumn column) {

    private static final int TEXTS_AT_ONCE = 500;

    /** @return how many rows another key had sealed */
    long run() throws SQLException {
        try (Connection reader = database.getConnection(); Connection writer = database.getConnection()) {
            // Without this the driver would fetch all rows at once.
            reader.setAutoCommit(false);
            writer.setAutoCommit(false);
            try (PreparedStatement read = reader.prepareStatement(column.rowsOfOtherKeys());
                    PreparedStatement write = writer.prepareStatement(column.replacement())) {
                read.setFetchSize(batch());
                read.setBytes(1, vault.primaryPrefix());
                try (ResultSet rows = read.executeQuery()) {
                    return reseal(rows, write);
                }
            }
        }
    }

    /** @return how many rows wait for {@link #run()} */
    long waiting() throws SQLException {
        String count = "select count(*) from (" + column.rowsOfOtherKeys() + ") waiting";
        try (Connection reader = database.getConnection(); PreparedStatement read = reader.prepareStatement(count)) {
            read.setBytes(1, vault.primaryPrefix());
            try (ResultSet rows = read.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private long reseal(ResultSet rows, PreparedStatement write) throws SQLException {
        long found = 0;
        while (rows.next()) {
            byte[] sealed = rows.getBytes(2);
            write.setBytes(1, resealed(sealed, rows.getString(1)));
            write.setString(2, rows.getString(1));
            write.setBytes(3, sealed);
            write.addBatch();
            if (++found % batch() == 0) {
                commit(write);
            }
        }
        if (found % batch() > 0) {
            commit(write);
        }
        return found;
    }

    /** Documents one by one: each may be 10 MB. */
    private int batch() {
        return column.text() ? TEXTS_AT_ONCE : 1;
    }

    private byte[] resealed(byte[] sealed, String place) {
        try {
            return vault.seal(vault.open(sealed, column.kind()), column.kind());
        } catch (BrokenSeal failure) {
            throw new StartupRefusal("in " + column.table() + "." + column.name() + " staat op plaats " + place
                    + " iets dat met geen enkele sleutel uit het bestand opengaat. Herstel die rij en voer het commando"
                    + " opnieuw uit; het gaat verder waar het gebleven is.", failure);
        }
    }

    /** Guards of a table are about the content, and that stays the same; the lock keeps them standing for all others. */
    private void commit(PreparedStatement write) throws SQLException {
        try (Statement guards = write.getConnection().createStatement()) {
            guards.execute("alter table " + column.table() + " disable trigger user");
            write.executeBatch();
            guards.execute("alter table " + column.table() + " enable trigger user");
        }
        write.getConnection().commit();
    }
}
