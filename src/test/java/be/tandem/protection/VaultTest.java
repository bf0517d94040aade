package be.tandem.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.startup.StartupRefusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

/** Seals, and the file with the keys. */
class VaultTest {

    private static final String TEXT = "Slaapt slecht sinds de operatie.";

    @TempDir
    private Path folder;

    @Test
    void aTextComesBackAndIsNeverSealedTheSameTwice() {
        ConfidentialText texts = new ConfidentialText(vault("a.key"));
        String sealed = texts.convertToDatabaseColumn(TEXT);
        assertThat(sealed).isBase64().isNotEqualTo(texts.convertToDatabaseColumn(TEXT));
        assertThat(texts.convertToEntityAttribute(sealed)).isEqualTo(TEXT);
        assertThat(texts.convertToEntityAttribute(texts.convertToDatabaseColumn(""))).isEmpty();
        assertThat(texts.convertToDatabaseColumn(null)).isNull();
        assertThat(texts.convertToEntityAttribute(null)).isNull();
    }

    @Test
    void whatWasChangedOrIsOfAnotherKindOrKeyDoesNotOpen() {
        Vault vault = vault("a.key");
        byte[] sealed = vault.seal(TEXT.getBytes(), "text");
        assertThatThrownBy(() -> vault.open(sealed, "document")).isInstanceOf(BrokenSeal.class);
        assertThatThrownBy(() -> vault("b.key").open(sealed, "text")).isInstanceOf(BrokenSeal.class);
        assertThatThrownBy(() -> vault.open(new byte[0], "text")).isInstanceOf(BrokenSeal.class);
        sealed[sealed.length - 1]++;
        assertThatThrownBy(() -> vault.open(sealed, "text")).isInstanceOf(BrokenSeal.class)
                .hasMessageNotContaining(TEXT);
    }

    @Test
    void theKeyIsMadeOnceBesideTheDataForItsOwnerOnly() throws Exception {
        MockEnvironment settings = new MockEnvironment().withProperty("tandem.database.folder", folder.resolve("data") + "/");
        byte[] sealed = new Vault(settings).seal(TEXT.getBytes(), "text");
        Path file = folder.resolve("data.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(new Vault(settings).open(sealed, "text")).isEqualTo(TEXT.getBytes());
        assertThat(folder).isDirectoryContaining(found -> found.equals(file));
    }

    @Test
    void aFileThatHoldsNoKeyIsToldOnOneLine() throws Exception {
        Files.writeString(folder.resolve("a.key"), "{}");
        assertThatThrownBy(() -> vault("a.key")).isInstanceOf(StartupRefusal.class)
                .hasMessageContaining("a.key bevat geen geldige sleutel");
    }

    private Vault vault(String file) {
        return new Vault(new MockEnvironment().withProperty("tandem.protection.key-file", folder.resolve(file).toString()));
    }
}
