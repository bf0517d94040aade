package be.tandem.bench;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** The application on a database that keeps its promises (no switched-off commits), with its statements counted. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = {"tandem.database.clean=false", "tandem.database.folder=target/bench-database",
    "logging.level.tandem.events=warn"})
@ActiveProfiles("test")
@Import(Benchmark.Counting.class)
@interface Benchmark {

    /** Puts the counter between the application and its database. */
    @TestConfiguration(proxyBeanMethods = false)
    class Counting {

        @Bean
        static BeanPostProcessor counter() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source && !(bean instanceof StatementCounter)
                            ? new StatementCounter(source) : bean;
                }
            };
        }
    }
}
