package be.tandem.icf;

import java.util.List;

/**
 * What a provider needs to take over the torch (domain 3.2, note h): strengths, job goal and severe factors, no more.
 *
 * @param of the finished assessment that it was taken from
 */
public record IcfExtract(IcfView of) {

    public String jobGoal() {
        return of.answers().jobGoal();
    }

    /** In words; empty when the team used factors only. */
    public String strengths() {
        return of.answers().text(IcfAnswers.STRENGTHS);
    }

    public List<IcfFactor> strongFactors() {
        return of.answers().at(IcfLevel.STERKTE, of.catalogue());
    }

    public boolean saysNoStrengthYet() {
        return of.answers().saysNoStrengthYet();
    }

    public List<IcfFactor> severeFactors() {
        return of.answers().at(IcfLevel.ERNSTIG_PROBLEEM, of.catalogue());
    }

    public String barrier(IcfFactor factor) {
        return of.answers().barrier(factor);
    }
}
