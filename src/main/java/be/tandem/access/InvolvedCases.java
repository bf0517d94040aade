package be.tandem.access;

/** {@link Involvement} for all cases at once; the engine knows. */
public interface InvolvedCases {

    /**
     * Where the reader has an open task, or can take one that nobody took yet.
     *
     * @return a select of references, with its parameters
     */
    SqlCondition references(Reader reader);

    /** The same, leaving out the question whether there is place to guide the participant (P9). */
    SqlCondition atWork(Reader reader);
}
