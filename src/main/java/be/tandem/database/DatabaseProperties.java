package be.tandem.database;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the embedded PostgreSQL keeps its data.
 *
 * @param folder folder on disk; its content survives a restart
 * @param clean whether the folder is emptied at the stop, for tests only
 */
@ConfigurationProperties("tandem.database")
record DatabaseProperties(@DefaultValue("data") String folder, @DefaultValue("false") boolean clean) {
}
