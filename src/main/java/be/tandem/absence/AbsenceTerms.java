package be.tandem.absence;

import be.tandem.calendar.BelgianTime;
import be.tandem.calendar.WorkingDays;
import be.tandem.terms.RegulationGeneration;
import be.tandem.terms.Term;
import be.tandem.terms.TermTable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** When an absence has consequences (P16): more than 5 working days, more than 20, and when it is over. */
@Component
class AbsenceTerms {

    /** Whether something happens at once, later or not at all in the period that is known. */
    private enum Step { NOW, LATER, NOT_NEEDED, DONE }

    private final TermTable terms;

    AbsenceTerms(TermTable terms) {
        this.terms = terms;
    }

    /** The decisions and days that route the process of this absence. */
    Map<String, Object> routing(Absence absence, LocalDate today) {
        LocalDate standInFrom = dayAfter(Term.ABSENCE_STAND_IN, absence.startsOn());
        LocalDate replacementFrom = dayAfter(Term.ABSENCE_REPLACEMENT, absence.startsOn());
        Map<String, Object> routing = new HashMap<>();
        routing.put("standInStep", standIn(absence, standInFrom, today).name());
        routing.put("standInOn", BelgianTime.startOf(lasts(absence, standInFrom) ? absence.startsOn() : standInFrom));
        routing.put("replacementStep", replacement(absence, replacementFrom).name());
        routing.put("replacementOn", BelgianTime.startOf(replacementFrom));
        routing.put("returnOn", BelgianTime.startOf(returnOn(absence)));
        return routing;
    }

    /** A period that is known to be long enough counts from its first day; what is not known counts when it lasts. */
    private static Step standIn(Absence absence, LocalDate from, LocalDate today) {
        if (absence.lastDay() == null) {
            return Step.LATER;
        }
        if (!lasts(absence, from)) {
            return Step.NOT_NEEDED;
        }
        return absence.startsOn().isAfter(today) ? Step.LATER : Step.NOW;
    }

    private static Step replacement(Absence absence, LocalDate from) {
        if (absence.isReplacementDecided()) {
            return Step.DONE;
        }
        if (absence.lastDay() == null) {
            return Step.LATER;
        }
        return lasts(absence, from) ? Step.NOW : Step.NOT_NEEDED;
    }

    /** The first working day on which the absence has lasted longer than the term. */
    private LocalDate dayAfter(Term term, LocalDate startsOn) {
        LocalDate first = startsOn;
        while (!WorkingDays.isWorkingDay(first)) {
            first = first.plusDays(1);
        }
        return lastDay(term, first);
    }

    private static boolean lasts(Absence absence, LocalDate day) {
        return absence.lastDay() != null && !absence.lastDay().isBefore(day);
    }

    private LocalDate returnOn(Absence absence) {
        return absence.lastDay() == null ? lastDay(Term.ABSENCE_MAXIMUM, absence.startsOn())
                : absence.lastDay().plusDays(1);
    }

    /** Absences belong to no trajectory; their terms are own agreements that hold for both generations. */
    private LocalDate lastDay(Term term, LocalDate start) {
        return terms.lastDay(term, RegulationGeneration.of(start), start);
    }
}
