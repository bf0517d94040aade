package be.tandem.document.web;

import be.tandem.document.NewDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.web.multipart.MultipartFile;

/** What somebody typed and chose to add a document; it comes back when something is not right. */
public record DocumentForm(String title, String kind, MultipartFile file) {

    static final DocumentForm EMPTY = new DocumentForm("", "", null);

    public NewDocument document() {
        try {
            return new NewDocument(title, kind, file == null ? null : file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
