package be.tandem.process;

import static org.assertj.core.api.Assertions.assertThat;

import be.tandem.TandemTest;
import be.tandem.terms.RegulationGeneration;
import be.tandem.terms.Term;
import be.tandem.terms.TermTable;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@TandemTest
class TermsTest {

    @Autowired
    private TermTable terms;

    @ParameterizedTest
    @EnumSource(Term.class)
    void everyTermHasALengthAndASourceInBothGenerations(Term term) {
        for (RegulationGeneration generation : RegulationGeneration.values()) {
            assertThat(terms.length(term, generation, LocalDate.of(2026, 1, 1)).source()).isNotBlank();
        }
    }

    @Test
    void eighteenMonthsAreCalendarMonths() {
        assertThat(terms.lastDay(Term.MAXIMUM_DURATION, RegulationGeneration.GEN2, LocalDate.of(2026, 8, 31)))
                .isEqualTo("2028-02-29");
    }

    @Test
    void theFinalAdviceFollowsWithinFourWeeksOfTheFinalReport() {
        assertThat(terms.lastDay(Term.FINAL_ADVICE, RegulationGeneration.GEN2, LocalDate.of(2026, 3, 2)))
                .isEqualTo("2026-03-30");
    }
}
