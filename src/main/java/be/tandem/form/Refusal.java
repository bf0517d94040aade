package be.tandem.form;

/**
 * Something that a person asked cannot be done. The message is Dutch, says what to do, and never repeats a value.
 * Thrown from a form handler it answers with status 400 and rolls everything back.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;

    /** Refuses the request as a whole. */
    public Refusal(String message) {
        this(null, message);
    }

    /**
     * Refuses one field.
     *
     * @param field key of the field in the form
     */
    public Refusal(String field, String message) {
        super(message);
        this.field = field;
    }

    /** Refuses the field when what it must say does not hold. */
    public static void unless(boolean holds, String field, String objection) {
        if (!holds) {
            throw new Refusal(field, objection);
        }
    }

    /** Key of the refused field, or null. */
    public String field() {
        return field;
    }
}
