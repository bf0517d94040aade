package be.tandem.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.form.Refusal;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rule: what a file is, its content says; ten megabytes at most; a title and a kind are needed. */
class NewDocumentTest {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    @Test
    void eachTypeIsKnownByItsContent() {
        Map.of(FileType.PDF, Samples.pdf(), FileType.JPEG, Samples.picture("jpg"), FileType.PNG, Samples.picture("png"),
                FileType.DOCX, Samples.docx(), FileType.ODT, Samples.odt())
                .forEach((type, content) -> assertThat(of(content).checkedType()).isEqualTo(type));
        assertThat(of(Samples.zip("word/document.xml", "<document/>", "[Content_Types].xml", WORD)).checkedType())
                .as("a Word file whose parts stand in another order").isEqualTo(FileType.DOCX);
    }

    @Test
    void whatIsNoneOfTheseIsRefusedHoweverItIsDressed() {
        for (byte[] content : new byte[][] {Samples.bytes("<html><script>alert(1)</script></html>"), Samples.bytes("MZ\u0090"),
                Samples.bytes("gewone tekst"), Samples.bytes("GIF89a"), Samples.zip("verslag.pdf", "x"),
                Samples.zip("[Content_Types].xml", WORD), Samples.bytes("PK\u0003\u0004[Content_Types].xml"),
                Samples.word("application/vnd.ms-word.document.macroEnabled.main+xml"),
                Samples.word("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")}) {
            assertRefused(of(content)::checkedType, "file", "kan niet in het dossier");
        }
    }

    @Test
    void emptyAndTooLargeFilesAreRefused() {
        assertRefused(of(null)::checkedType, "file", "niet leeg");
        assertRefused(of(new byte[0])::checkedType, "file", "niet leeg");
        assertThat(of(Samples.pdf(NewDocument.LARGEST)).checkedType()).isEqualTo(FileType.PDF);
        assertRefused(of(Samples.pdf(NewDocument.LARGEST + 1))::checkedType, "file", "groter dan 10 MB");
    }

    @Test
    void titleAndKindAreNeeded() {
        assertRefused(() -> new NewDocument("  ", "OTHER", null).checkedTitle(), "title", "titel");
        assertRefused(() -> new NewDocument("x".repeat(121), "OTHER", null).checkedTitle(), "title", "te lang");
        assertRefused(() -> new NewDocument("x", "NONSENSE", null).checkedKind(), "kind", "lijst");
        assertRefused(() -> new NewDocument("x", null, null).checkedKind(), "kind", "lijst");
        assertThat(Arrays.stream(DocumentKind.values()).map(kind -> new NewDocument("x", kind.name(), null).checkedKind()))
                .containsExactly(DocumentKind.values());
    }

    @Test
    void theNameOfADownloadIsSafeOnEveryComputer() {
        assertThat(FileName.of("AT-2026-000001", "../..\\CON: \"verslag\"\r\n<b>ëén</b>.exe", FileType.PDF))
                .isEqualTo("AT-2026-000001 CON verslag b ëén b exe.pdf");
        assertThat(FileName.of("AT-2026-000001", "???", FileType.DOCX)).isEqualTo("AT-2026-000001.docx");
        assertThat(FileName.of("AT-2026-000001", "x".repeat(120), FileType.ODT)).hasSize(15 + 80 + 4);
    }

    private static NewDocument of(byte[] content) {
        return new NewDocument("Verslag", "OTHER", content);
    }

    private static void assertRefused(Runnable check, String field, String words) {
        assertThatThrownBy(check::run).isInstanceOf(Refusal.class).hasMessageContaining(words)
                .extracting("field").isEqualTo(field);
    }
}
