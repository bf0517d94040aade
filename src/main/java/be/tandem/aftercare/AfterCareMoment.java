package be.tandem.aftercare;

import be.tandem.terms.Term;

/** When the coach gets in touch after the closing (P25); how long after it, stands in {@code dmn/terms.dmn}. */
public enum AfterCareMoment {
    FIRST(Term.AFTER_CARE_FIRST, "na 1 maand"), SECOND(Term.AFTER_CARE_SECOND, "na 3 maanden"),
    THIRD(Term.AFTER_CARE_THIRD, "na 6 maanden"), LAST(Term.AFTER_CARE_END, "na 12 maanden");

    private final Term term;
    private final String dutch;

    AfterCareMoment(Term term, String dutch) {
        this.term = term;
        this.dutch = dutch;
    }

    Term term() {
        return term;
    }

    @Override
    public String toString() {
        return dutch;
    }
}
