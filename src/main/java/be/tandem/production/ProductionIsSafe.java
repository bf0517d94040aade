package be.tandem.production;

import be.tandem.database.GivenDatabase;
import be.tandem.protection.KeyFile;
import be.tandem.startup.StartupCheck;
import be.tandem.startup.StartupRefusal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** The profile "prod" is for real people's files: it refuses everything that only a trial may have, all at once. */
public final class ProductionIsSafe implements StartupCheck {

    private static final int SHORTEST_PASSWORD = 12;
    private static final Set<String> KNOWN_PASSWORDS = Set.of("", "tandem", "postgres", "password", "wachtwoord",
            "changeme", "change-me", "wijzig-mij", "admin", "demo", "secret", "geheim");

    @Override
    public void check(Environment settings) {
        if (!settings.acceptsProfiles(Profiles.of("prod"))) {
            return;
        }
        List<String> objections = objections(settings);
        if (!objections.isEmpty()) {
            throw new StartupRefusal("het profiel prod aanvaardt deze instellingen niet: "
                    + String.join("; ", objections) + ".");
        }
    }

    private static List<String> objections(Environment settings) {
        List<String> objections = new ArrayList<>();
        if (settings.getProperty("tandem.demo.users", Boolean.class, false)) {
            objections.add("demogebruikers staan aan (TANDEM_DEMO_USERS=false)");
        }
        if (!settings.getProperty("server.servlet.session.cookie.secure", Boolean.class, false)) {
            objections.add("het sessiecookie mag zonder https reizen (SERVER_SERVLET_SESSION_COOKIE_SECURE=true)");
        }
        if (!KeyFile.isGiven(settings) || !KeyFile.in(settings).exists()) {
            objections.add("de sleutel van de dossiers ontbreekt; een eerste maak je met --make-key=BESTAND"
                    + " (TANDEM_PROTECTION_KEY_FILE)");
        }
        Optional<GivenDatabase> database = GivenDatabase.in(settings);
        if (database.isEmpty()) {
            objections.add("de ingebouwde databank is alleen voor proeven (geef SPRING_DATASOURCE_URL)");
        } else if (isKnown(database.get().password())) {
            objections.add("het wachtwoord van de databank ontbreekt of is overal bekend (SPRING_DATASOURCE_PASSWORD)");
        }
        AccountsInDatabase accounts = database.map(ProductionIsSafe::accounts).orElse(AccountsInDatabase.NONE);
        if (accounts.demoUsers() > 0) {
            objections.add("in de databank staan " + accounts.demoUsers() + " demogebruikers (begin met een lege databank)");
        }
        if (accounts.administrators() == 0) {
            administratorObjection(settings).ifPresent(objections::add);
        }
        return objections;
    }

    /** Only a first start needs the password: nobody can log in yet to create anyone. */
    private static Optional<String> administratorObjection(Environment settings) {
        String password = settings.getProperty("tandem.administrator.password", "");
        if (isKnown(password) || password.length() < SHORTEST_PASSWORD) {
            return Optional.of("er is nog geen beheerder, en zijn wachtwoord ontbreekt, is overal bekend of telt minder"
                    + " dan " + SHORTEST_PASSWORD + " tekens (TANDEM_ADMINISTRATOR_PASSWORD)");
        }
        return Optional.empty();
    }

    private static AccountsInDatabase accounts(GivenDatabase database) {
        try (var connection = database.connect()) {
            return AccountsInDatabase.read(connection);
        } catch (SQLException unreachable) {
            // Said by the check of the database itself, right after this one.
            return AccountsInDatabase.NONE;
        }
    }

    private static boolean isKnown(String password) {
        return KNOWN_PASSWORDS.contains(password.strip().toLowerCase());
    }
}
