package be.tandem.access;

/** Who is logged in at this moment. */
public interface CurrentReader {

    /**
     * The person of the running request.
     *
     * @throws IllegalStateException when nobody is logged in
     */
    Reader get();
}
