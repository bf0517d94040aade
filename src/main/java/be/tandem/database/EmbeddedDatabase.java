package be.tandem.database;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/**
 * A real PostgreSQL started by the application itself, for whoever gives no address of another.
 * Pool, server and folder close in this order, because each depends on the next.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "none-given")
class EmbeddedDatabase {

    @Bean
    DataFolder dataFolder(DatabaseProperties properties) {
        Path folder = Path.of(properties.folder());
        return properties.clean() ? DataFolder.claimAnyIn(folder) : DataFolder.claim(folder);
    }

    @Bean
    EmbeddedServer embeddedServer(DataFolder folder, DatabaseProperties properties) {
        return EmbeddedServer.start(folder, properties.clean());
    }

    @Bean
    @Primary
    DataSource dataSource(EmbeddedServer server) {
        DataSourceProperties connection = new DataSourceProperties();
        connection.setUrl(server.url());
        connection.setUsername(server.user());
        return connection.initializeDataSourceBuilder().build();
    }
}
