package be.tandem.protection;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
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
    private volatile FileTime readAt;

    Vault(Environment settings) {
        file = KeyFile.in(settings);
        file.makeIfMissing();
        readAt = file.changedAt().orElse(null);
        keys = file.read();
    }

    public byte[] seal(byte[] content, String kind) {
        try {
            return keys().aead().encrypt(content, associated(kind));
        } catch (GeneralSecurityException failure) {
            throw new BrokenSeal("this " + kind + " cannot be sealed", failure);
        }
    }

    public byte[] open(byte[] sealed, String kind) {
        try {
            return keys().aead().decrypt(sealed, associated(kind));
        } catch (GeneralSecurityException failure) {
            throw new BrokenSeal("this " + kind + " was changed, or sealed with another key", failure);
        }
    }

    /** What everything starts with that the newest key sealed. */
    byte[] primaryPrefix() {
        return keys().primaryPrefix();
    }

    boolean hasOldKeys() {
        return keys().size() > 1;
    }

    void addKey() {
        write(keys().withNewPrimary());
    }

    void dropOldKeys() {
        write(keys().primaryOnly());
    }

    Path file() {
        return file.path();
    }

    private Keys keys() {
        file.changedAt().filter(time -> !time.equals(readAt)).ifPresent(this::readAgain);
        return keys;
    }

    /** A rotation changes the file while we run; a file without the key we have is another database's: seal nothing. */
    private synchronized void readAgain(FileTime changedAt) {
        Keys newer = file.read();
        if (!newer.sealed(keys.primaryPrefix())) {
            throw new BrokenSeal(file.path() + " was replaced by another key while we run; start again", null);
        }
        keys = newer;
        readAt = changedAt;
    }

    private void write(Keys newer) {
        file.write(newer);
        keys = newer;
    }

    private static byte[] associated(String kind) {
        return kind.getBytes(StandardCharsets.UTF_8);
    }
}
