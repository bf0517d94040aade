package be.tandem.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The life of a key in the hands of an operator: made, renewed, its predecessor dropped, lost. */
class KeyCommandTest {

    @TempDir
    private Path folder;

    @Test
    void theKeyIsRenewedWithTwoCommandsAndAnotherKeyOpensNothing() throws Exception {
        start();
        Path key = folder.resolve("data.key");
        String first = Files.readString(key);

        assertThat(succeeds("--rotate-key")).contains("met de nieuwe sleutel verzegeld", key.toString());
        assertThat(Files.readString(key)).contains(keyId(first)).isNotEqualTo(first);
        assertThat(succeeds("--drop-old-keys")).contains("De oude sleutels zijn weg");
        assertThat(Files.readString(key)).doesNotContain(keyId(first));
        start();

        assertThat(fails("--make-key=data.key")).contains("bestaat al");
        Files.delete(key);
        assertThat(succeeds("--make-key=data.key")).contains("De sleutel staat in " + key);
        assertThat(fails("--rotate-key")).contains("past niet bij deze databank");
        try (PackagedTandem tandem = PackagedTandem.start(folder, Map.of())) {
            assertThat(tandem.awaitExit()).isNotZero();
            assertThat(tandem.output().lines().filter(line -> line.startsWith("Tandem start niet: "))).singleElement()
                    .asString().contains(key + " past niet bij deze databank");
            assertThat(tandem.output()).doesNotContain("Exception", "\tat ");
        }
    }

    private void start() throws Exception {
        try (PackagedTandem tandem = PackagedTandem.start(folder, Map.of())) {
            tandem.awaitAddress();
        }
    }

    private String succeeds(String command) throws Exception {
        try (PackagedTandem tandem = PackagedTandem.command(folder, Map.of(), command)) {
            assertThat(tandem.awaitExit()).as(tandem.output()).isZero();
            return tandem.output();
        }
    }

    private String fails(String command) throws Exception {
        try (PackagedTandem tandem = PackagedTandem.command(folder, Map.of(), command)) {
            assertThat(tandem.awaitExit()).isNotZero();
            assertThat(tandem.output()).contains("Dat gaat niet: ").doesNotContain("Exception", "\tat ");
            return tandem.output();
        }
    }

    private static String keyId(String keys) {
        return keys.replaceFirst("(?s).*\"primaryKeyId\":\\s*(\\d+).*", "$1");
    }
}
