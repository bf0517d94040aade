package be.tandem.protection;

import be.tandem.startup.StartupRefusal;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Gives the database a new key. The application may run meanwhile: it sees the new key in the file, and whatever
 * somebody writes at the same time stays as written.
 */
@Component
class KeyRotation {

    private static final Logger LOG = LoggerFactory.getLogger("tandem");

    private final Vault vault;
    private final KeyFitsDatabase keyFits;
    private final DataSource database;
    private final List<SealedColumn> columns;

    KeyRotation(Vault vault, KeyFitsDatabase keyFits, DataSource database, EntityManagerFactory entities) {
        this.vault = vault;
        this.keyFits = keyFits;
        this.database = database;
        this.columns = new ArrayList<>(SealedColumn.of(entities));
    }

    /** More than one key in the file means that an earlier rotation is not finished; it goes on with that key. */
    void rotate() throws SQLException {
        keyFits.check(new JdbcTemplate(database));
        if (vault.hasOldKeys()) {
            LOG.info("De vorige vernieuwing van de sleutel gaat verder");
        } else {
            vault.addKey();
        }
        long resealed = 0;
        // Until a round finds nothing: the application may have written with the old key during the first.
        for (long round = reseal(); round > 0; round = reseal()) {
            resealed += round;
        }
        LOG.info("{} teksten en documenten zijn met de nieuwe sleutel verzegeld. Bewaar nu een kopie van {}", resealed,
                vault.file());
    }

    /** From then on a copy of the old key file opens nothing of this database any more. */
    void dropOldKeys() throws SQLException {
        keyFits.check(new JdbcTemplate(database));
        long waiting = 0;
        for (SealedColumn column : columns) {
            waiting += new Resealing(database, vault, column).waiting();
        }
        if (waiting > 0) {
            throw new StartupRefusal(waiting + " teksten of documenten zijn nog met een oude sleutel verzegeld."
                    + " Voer eerst --rotate-key uit.");
        }
        vault.dropOldKeys();
        LOG.info("De oude sleutels zijn weg uit {}. Bewaar hun kopie zolang er reservekopieën van de databank zijn"
                + " uit hun tijd", vault.file());
    }

    private long reseal() throws SQLException {
        long found = 0;
        for (SealedColumn column : columns) {
            found += new Resealing(database, vault, column).run();
        }
        return found;
    }
}
