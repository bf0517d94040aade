package be.tandem.api;

/** A call that cannot be answered as things stand (409): its caller does something else first, and is told where. */
public class ApiRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String type;
    private final String path;

    /**
     * @param type fixed word for programs
     * @param message Dutch sentence that says what to do
     * @param path the page where that is done
     */
    public ApiRefusal(String type, String message, String path) {
        super(message);
        this.type = type;
        this.path = path;
    }

    ApiProblem problem() {
        return new ApiProblem(type, getMessage(), null, path);
    }
}
