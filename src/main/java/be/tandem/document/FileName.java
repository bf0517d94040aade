package be.tandem.document;

/** The name under which a document is saved by whoever takes it: begins with the reference, so it is never a name that a system keeps for itself. */
final class FileName {

    private static final int LONGEST_TITLE = 80;

    private FileName() {
    }

    static String of(String reference, String title, FileType type) {
        String safe = title.replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", " ").strip();
        String shown = safe.length() > LONGEST_TITLE ? safe.substring(0, LONGEST_TITLE).strip() : safe;
        return (reference + " " + shown).strip() + "." + type.extension();
    }
}
