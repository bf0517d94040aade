package be.tandem.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.springframework.core.env.Environment;

/** The PostgreSQL that the operator gave by SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and …_PASSWORD. */
public record GivenDatabase(String url, String user, String password) {

    /** Empty when none was given and the embedded one serves. */
    public static Optional<GivenDatabase> in(Environment settings) {
        String url = settings.getProperty("spring.datasource.url");
        return url == null ? Optional.empty() : Optional.of(new GivenDatabase(url,
                settings.getProperty("spring.datasource.username", ""),
                settings.getProperty("spring.datasource.password", "")));
    }

    /** A connection outside the pool, for the checks at the start. */
    public Connection connect() throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        login.setProperty("connectTimeout", "5");
        login.setProperty("loginTimeout", "10");
        return DriverManager.getConnection(url, login);
    }

    /** Without what follows the question mark, where some write a password. */
    String address() {
        return url.replaceFirst("\\?.*", "");
    }

    @Override
    public String toString() {
        return address();
    }
}
