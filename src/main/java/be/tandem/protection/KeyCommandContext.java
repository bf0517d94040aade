package be.tandem.protection;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;

/** Database, entities and vault, and nothing else. Changes no table: Hibernate refuses those of another version. */
@ImportAutoConfiguration({DataSourceAutoConfiguration.class, HibernateJpaAutoConfiguration.class})
@EntityScan("be.tandem")
@ComponentScan({"be.tandem.database", "be.tandem.protection"})
@ConfigurationPropertiesScan("be.tandem.database")
class KeyCommandContext {
}
