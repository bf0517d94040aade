package be.tandem.form;

import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Rules on dates that many forms share. */
@Configuration(proxyBeanMethods = false)
class DateRules {

    @Bean
    FieldRule notInTheFuture() {
        return new DateRule("notInTheFuture", "mag niet in de toekomst liggen.") {
            @Override
            boolean allows(LocalDate value, LocalDate today) {
                return !value.isAfter(today);
            }
        };
    }

    @Bean
    FieldRule notInThePast() {
        return new DateRule("notInThePast", "mag niet in het verleden liggen.") {
            @Override
            boolean allows(LocalDate value, LocalDate today) {
                return !value.isBefore(today);
            }
        };
    }

    private abstract static class DateRule implements FieldRule {

        private final String name;
        private final String objection;

        DateRule(String name, String objection) {
            this.name = name;
            this.objection = objection;
        }

        abstract boolean allows(LocalDate value, LocalDate today);

        @Override
        public String name() {
            return name;
        }

        @Override
        public String objection(Object value, LocalDate today) {
            return allows((LocalDate) value, today) ? null : objection;
        }
    }
}
