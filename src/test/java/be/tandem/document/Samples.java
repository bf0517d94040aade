package be.tandem.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files of each kind, made on the spot. */
public final class Samples {

    private static final String TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"%s\"/></Types>";

    private Samples() {
    }

    public static byte[] pdf() {
        return bytes("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF");
    }

    /** Begins as a PDF and is as large as asked. */
    public static byte[] pdf(int size) {
        return Arrays.copyOf(pdf(), size);
    }

    public static byte[] picture(String format) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), format, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stream.toByteArray();
    }

    /** A ZIP like Word writes it, whose main part says to be of the given type. */
    public static byte[] word(String mainPart) {
        return zip("[Content_Types].xml", TYPES.formatted(mainPart), "word/document.xml", "<document/>");
    }

    public static byte[] docx() {
        return word(FileType.DOCX.mediaType() + ".main+xml");
    }

    public static byte[] odt() {
        return zip("mimetype", FileType.ODT.mediaType(), "content.xml", "<office/>");
    }

    /** Name and content of each part; the first is not compressed. */
    public static byte[] zip(String... parts) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(stream)) {
            for (int i = 0; i < parts.length; i += 2) {
                ZipEntry entry = new ZipEntry(parts[i]);
                byte[] content = bytes(parts[i + 1]);
                if (i == 0) {
                    store(entry, content);
                }
                entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0)); // the same bytes each time
                zip.putNextEntry(entry);
                zip.write(content);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stream.toByteArray();
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void store(ZipEntry entry, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
    }
}
