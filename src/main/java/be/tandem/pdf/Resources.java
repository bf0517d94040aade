package be.tandem.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** Files that every paper needs, read once. */
final class Resources {

    private Resources() {
    }

    static String text(ClassPathResource file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    static byte[] bytes(ClassPathResource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
