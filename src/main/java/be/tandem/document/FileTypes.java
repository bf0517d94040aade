package be.tandem.document;

import java.util.Arrays;
import java.util.Optional;
import org.apache.tika.Tika;

/** Says what a file is by its content. Its name, its extension and what the browser says of it do not count. */
final class FileTypes {

    private static final Tika TIKA = new Tika();
    private static final String OFFICE = "application/x-tika-ooxml";
    private static final String ZIP = "application/zip";

    private FileTypes() {
    }

    /** The type, or nothing for a file that the case file does not take. */
    static Optional<FileType> of(byte[] content) {
        String found = TIKA.detect(content);
        if (found.equals(OFFICE) || found.equals(ZIP)) {
            return WordFile.isOne(content) ? Optional.of(FileType.DOCX) : Optional.empty();
        }
        return Arrays.stream(FileType.values()).filter(type -> type != FileType.DOCX)
                .filter(type -> type.mediaType().equals(found)).findFirst();
    }
}
