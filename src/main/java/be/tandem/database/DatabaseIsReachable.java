package be.tandem.database;

import be.tandem.startup.StartupCheck;
import be.tandem.startup.StartupRefusal;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.core.env.Environment;

/** The given PostgreSQL answers, lets us in and is not too old. */
public final class DatabaseIsReachable implements StartupCheck {

    private static final int OLDEST = 14;

    @Override
    public void check(Environment settings) {
        GivenDatabase.in(settings).ifPresent(DatabaseIsReachable::check);
    }

    private static void check(GivenDatabase database) {
        try (Connection connection = database.connect()) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new StartupRefusal("de databank op " + database.address() + " is PostgreSQL " + version
                        + "; nodig is " + OLDEST + " of nieuwer.");
            }
        } catch (SQLException failure) {
            throw new StartupRefusal(reason(database, failure), failure);
        }
    }

    private static String reason(GivenDatabase database, SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (state.startsWith("28")) {
            return "de databank op " + database.address() + " weigert gebruiker " + database.user()
                    + " of het wachtwoord. Kijk SPRING_DATASOURCE_USERNAME en SPRING_DATASOURCE_PASSWORD na.";
        }
        if (state.equals("3D000")) {
            return "op " + database.address() + " bestaat die databank niet. Maak ze aan, of kijk"
                    + " SPRING_DATASOURCE_URL na.";
        }
        return "de databank op " + database.address() + " is niet bereikbaar. Kijk na of ze draait en of"
                + " SPRING_DATASOURCE_URL juist is.";
    }
}
