package be.tandem.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.SoftAssertions;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** A paper as a reader's software opens it, with a picture of each page in target/pictures/pdf to look at. */
final class OpenedPaper {

    private static final Path PICTURES = Path.of("target", "pictures", "pdf");
    private static final int DOTS_PER_INCH = 80;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private final byte[] bytes;

    private OpenedPaper(byte[] bytes) {
        this.bytes = bytes;
    }

    static OpenedPaper of(byte[] bytes, String picture) {
        OpenedPaper paper = new OpenedPaper(bytes);
        paper.paint(picture);
        return paper;
    }

    /** What people read, with every run of white space as one space: lines break where the page is full. */
    String text() {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int pages() {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tags in reading order. */
    List<String> tags() {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            List<String> tags = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), tags);
            return tags;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** PDF/UA-1, by the validator, and what it cannot judge: our language, our title, our own fonts. */
    OpenedPaper isAccessible(String title) {
        assertThat(violations()).as("PDF/UA-1").isEmpty();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            SoftAssertions softly = new SoftAssertions();
            softly.assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            softly.assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            softly.assertThat(document.getDocumentInformation().getTitle()).isEqualTo(title);
            softly.assertThat(document.getDocumentInformation().getSubject()).endsWith(".");
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    softly.assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                    softly.assertThat(page.getResources().getFont(name).getName()).contains("NotoSans");
                }
            }
            softly.assertAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(tags()).contains("H1", "H2", "Table", "TH", "TD", "L", "LI").doesNotContain("H");
        return this;
    }

    private List<String> violations() {
        try (PDFAParser parser = Foundries.defaultInstance()
                     .createParser(new ByteArrayInputStream(bytes), PDFAFlavour.PDFUA_1);
             PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream().filter(test -> test.getStatus() == TestAssertion.Status.FAILED)
                    .map(test -> test.getRuleId().getClause() + " " + test.getMessage()).distinct().toList();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void collect(PDStructureNode node, List<String> tags) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                collect(element, tags);
            }
        }
    }

    private void paint(String name) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(name + ".pdf"), bytes);
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < Math.min(document.getNumberOfPages(), 4); page++) {
                ImageIO.write(renderer.renderImageWithDPI(page, DOTS_PER_INCH), "png",
                        PICTURES.resolve(name + "-" + (page + 1) + ".png").toFile());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
