package be.tandem.protection;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Seals bytes with AES-256-GCM, so that nobody reads or changes them in the database, and opens them again.
 * The kind of content goes into the seal as well: a sealed document cannot pass for a sealed text.
 */
@Component
public class Vault {

    private final KeyFile file;
    private volatile Keys keys;

    Vault(Environment settings) {
        file = KeyFile.in(settings);
        keys = file.readOrMake();
    }

    public byte[] seal(byte[] content, String kind) {
        try {
            return keys.aead().encrypt(content, associated(kind));
        } catch (GeneralSecurityException failure) {
            throw new BrokenSeal("this " + kind + " cannot be sealed", failure);
        }
    }

    public byte[] open(byte[] sealed, String kind) {
        try {
            return keysFor(sealed).aead().decrypt(sealed, associated(kind));
        } catch (GeneralSecurityException failure) {
            throw new BrokenSeal("this " + kind + " was changed, or sealed with another key", failure);
        }
    }

    Path file() {
        return file.path();
    }

    /** A rotation may have added a key to the file since we read it. */
    private Keys keysFor(byte[] sealed) {
        if (!keys.sealed(sealed)) {
            Keys newer = file.read();
            if (newer.sealed(sealed)) {
                keys = newer;
            }
        }
        return keys;
    }

    private static byte[] associated(String kind) {
        return kind.getBytes(StandardCharsets.UTF_8);
    }
}
