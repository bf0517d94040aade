package be.tandem.referral;

import be.tandem.form.FieldRule;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Rules on what identifies a candidate. */
@Configuration(proxyBeanMethods = false)
class IdentityRules {

    @Bean
    FieldRule nationalNumberRule() {
        return new TextRule("insz") {
            @Override
            String objection(String text, LocalDate today) {
                return NationalNumber.parse(text).filter(number -> !number.birthDate().isAfter(today)).isPresent() ? null
                        : "klopt niet: kijk de elf cijfers na. Alleen fictieve nummers kunnen (maand + 60).";
            }
        };
    }

    @Bean
    FieldRule postcodeRule() {
        return new TextRule("postcode") {
            @Override
            String objection(String text, LocalDate today) {
                return text.matches("[1-9][0-9]{3}") ? null : "moet vier cijfers hebben, bijvoorbeeld 2300.";
            }
        };
    }

    private abstract static class TextRule implements FieldRule {

        private final String name;

        TextRule(String name) {
            this.name = name;
        }

        abstract String objection(String text, LocalDate today);

        @Override
        public String name() {
            return name;
        }

        @Override
        public String objection(Object value, LocalDate today) {
            return objection((String) value, today);
        }
    }
}
