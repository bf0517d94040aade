package be.tandem.outflow;

import java.util.List;

/** A file with at least one wrong line: nothing of it is kept. Messages never repeat what stood in the file. */
public class ImportRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<LineError> errors;

    /**
     * What is wrong with a line.
     *
     * @param line number as a spreadsheet shows it
     */
    public record LineError(long line, String message) {
    }

    ImportRefused(List<LineError> errors) {
        super(errors.size() + " lines refused");
        this.errors = List.copyOf(errors);
    }

    public List<LineError> errors() {
        return errors;
    }
}
