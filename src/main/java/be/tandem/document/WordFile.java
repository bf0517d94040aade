package be.tandem.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** A Word file is a ZIP whose table of contents says that its main part is a Word document without macros. */
final class WordFile {

    private static final String CONTENTS = "[Content_Types].xml";
    private static final String MAIN_PART = "word/document.xml";
    private static final String WORD_WITHOUT_MACROS = FileType.DOCX.mediaType() + ".main+xml";
    /** More than any real one; a ZIP that swells when it is opened stops here. */
    private static final int LONGEST_CONTENTS = 256 * 1024;

    private WordFile() {
    }

    static boolean isOne(byte[] content) {
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
            ZipArchiveEntry contents = zip.getEntry(CONTENTS);
            return contents != null && zip.getEntry(MAIN_PART) != null && text(zip, contents).contains(WORD_WITHOUT_MACROS);
        } catch (IOException | IllegalArgumentException broken) {
            return false;
        }
    }

    private static String text(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (InputStream stream = zip.getInputStream(entry)) {
            return new String(stream.readNBytes(LONGEST_CONTENTS), StandardCharsets.UTF_8);
        }
    }
}
