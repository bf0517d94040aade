package be.tandem.terms;

import java.time.LocalDate;

/** Every term of the regulation, looked up by generation and date; the answers stand in {@code dmn/terms.dmn}. */
public interface TermTable {

    /**
     * Length of a term.
     *
     * @param onDate date on which the term starts to run
     * @throws IllegalStateException when the table has no or more than one row for it
     */
    TermLength length(Term term, RegulationGeneration generation, LocalDate onDate);

    /** Last day of the term that starts on the given day. */
    default LocalDate lastDay(Term term, RegulationGeneration generation, LocalDate start) {
        return length(term, generation, start).from(start);
    }

    /** First day of the term that ends on the given day. */
    default LocalDate firstDay(Term term, RegulationGeneration generation, LocalDate end) {
        return length(term, generation, end).times(-1).from(end);
    }
}
