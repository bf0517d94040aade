package be.tandem.process.terms;

import be.tandem.calendar.BelgianTime;
import be.tandem.terms.RegulationGeneration;
import be.tandem.terms.Term;
import be.tandem.terms.TermTable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;

/** What diagrams may ask about terms, for example {@code ${terms.due('PLAN_WARNING', aanvaardOn, regulationGeneration)}}. */
@Component("terms")
public class Terms {

    private final TermTable table;
    private final Clock clock;

    Terms(TermTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /**
     * Last second of the last day of a term.
     *
     * @param term name of the term in {@code dmn/terms.dmn}
     * @param start day on which the term starts
     * @param generation GEN1 or GEN2
     */
    public Date due(String term, Date start, String generation) {
        LocalDate day = BelgianTime.dayOf(start);
        return BelgianTime.endOf(
                table.lastDay(Term.valueOf(term), RegulationGeneration.valueOf(generation), day));
    }

    /** Last second of a day that somebody agreed on, for example the last day of an internship. */
    public Date endOf(Date day) {
        return BelgianTime.endOf(BelgianTime.dayOf(day));
    }

    /** Last second of the last day of a term that starts today. */
    public Date dueFromToday(String term, String generation) {
        return due(term, BelgianTime.startOf(LocalDate.now(clock)), generation);
    }
}
