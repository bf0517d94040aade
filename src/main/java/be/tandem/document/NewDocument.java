package be.tandem.document;

import be.tandem.form.Refusal;
import java.util.Arrays;

/**
 * A document as somebody hands it in; nothing of it is checked yet.
 *
 * @param title how people will recognise it
 * @param kind code of a {@link DocumentKind}, as it was chosen
 * @param content the file
 */
public record NewDocument(String title, String kind, byte[] content) {

    /** Ten megabytes, for each document. */
    public static final int LARGEST = 10 * 1024 * 1024;
    public static final int LONGEST_TITLE = 120;
    public static final String TOO_LARGE = "Dit bestand is groter dan 10 MB. Maak het kleiner of splits het, en kies het "
            + "opnieuw.";

    String checkedTitle() {
        if (title == null || title.isBlank()) {
            throw new Refusal("title", "Geef het document een titel.");
        }
        if (title.strip().length() > LONGEST_TITLE) {
            throw new Refusal("title", "Deze titel is te lang. Gebruik hoogstens " + LONGEST_TITLE + " tekens.");
        }
        return title.strip();
    }

    DocumentKind checkedKind() {
        return Arrays.stream(DocumentKind.values()).filter(known -> known.name().equals(kind)).findFirst()
                .orElseThrow(() -> new Refusal("kind", "Kies een soort uit de lijst."));
    }

    /** What the file is by its content. */
    FileType checkedType() {
        if (content == null || content.length == 0) {
            throw new Refusal("file", "Kies een bestand dat niet leeg is.");
        }
        if (content.length > LARGEST) {
            throw new Refusal("file", TOO_LARGE);
        }
        return FileTypes.of(content).orElseThrow(() -> new Refusal("file", "Dit bestand kan niet in het dossier. Kies een "
                + "pdf, een foto (jpeg of png) of een tekst (docx of odt). De naam van het bestand telt niet: wij kijken "
                + "naar de inhoud."));
    }
}
