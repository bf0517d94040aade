package be.tandem.icf;

/**
 * What somebody sends of a draft.
 *
 * @param base how the answers stood when the page was opened
 */
public record IcfEdit(IcfMoment moment, IcfAnswers answers, IcfBase base) {

    /** What was typed, with what was saved meanwhile in the answers that were left alone. */
    public IcfAnswers mergedWith(IcfView saved) {
        return IcfMerge.of(saved.answers(), answers, base).answers();
    }
}
