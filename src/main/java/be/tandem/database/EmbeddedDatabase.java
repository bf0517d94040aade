package be.tandem.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** A real PostgreSQL started by the application itself, for whoever gives no address of another. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "none-given")
class EmbeddedDatabase {

    private static final String USER = "postgres";

    @Bean(destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres(DatabaseProperties properties) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(Path.of(properties.folder()).toAbsolutePath())
                .setCleanDataDirectory(properties.clean())
                .setServerConfig("timezone", "Europe/Brussels")
                .start();
    }

    /** The pool closes before the server does, because it depends on it. */
    @Bean
    @Primary
    DataSource dataSource(EmbeddedPostgres server) {
        DataSourceProperties connection = new DataSourceProperties();
        connection.setUrl(server.getJdbcUrl(USER, USER));
        connection.setUsername(USER);
        return connection.initializeDataSourceBuilder().build();
    }
}
