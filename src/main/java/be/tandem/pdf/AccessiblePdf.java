package be.tandem.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.core.io.ClassPathResource;

/**
 * XHTML to tagged PDF (PDF/UA-1): language, title, headings, lists and tables reach a screen reader, and the fonts travel
 * along. It fetches nothing: whatever a text of a person makes of the page, no address is opened.
 */
final class AccessiblePdf {

    static final String FONT = "Papier";

    private static final int BOLD = 700;
    private static final int NORMAL = 400;
    /** For a character that the font does not have, such as an emoji; it must not vanish without a trace. */
    private static final String UNKNOWN = "\uFFFD";

    private final byte[] normal = PlainFont.of(Resources.bytes(new ClassPathResource("pdf/fonts/NotoSans-Regular.ttf")));
    private final byte[] bold = PlainFont.of(Resources.bytes(new ClassPathResource("pdf/fonts/NotoSans-Bold.ttf")));

    static {
        // Its lines repeat pieces of the page, and the page is confidential.
        XRLog.setLoggingEnabled(false);
    }

    byte[] of(String xhtml) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder().usePdfUaAccessibility(true).withProducer("Tandem")
                .useExternalResourceAccessControl((uri, type) -> false,
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useUriResolver((base, uri) -> null)
                .useFont(font(normal), FONT, NORMAL, FontStyle.NORMAL, true)
                .useFont(font(bold), FONT, BOLD, FontStyle.NORMAL, true)
                .useReplacementText(UNKNOWN).withHtmlContent(xhtml, null).toStream(bytes);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer(); PDDocument document = renderer.createPDFKeepOpen()) {
            sameForSame(document, xhtml);
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The number of a document comes from its content, and the day stands in it: no clock makes two copies differ. */
    private static void sameForSame(PDDocument document, String xhtml) {
        document.getDocumentInformation().setCreationDate(null);
        document.setDocumentId((long) xhtml.hashCode());
    }

    private static FSSupplier<InputStream> font(byte[] file) {
        return () -> new ByteArrayInputStream(file);
    }
}
