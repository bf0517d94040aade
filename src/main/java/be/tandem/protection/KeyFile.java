package be.tandem.protection;

import be.tandem.startup.StartupRefusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.springframework.core.env.Environment;

/** The file with the keys: outside the database, so that a dump or a stolen disk of the database shows nothing. */
public record KeyFile(Path path) {

    private static final String SETTING = "tandem.protection.key-file";

    /** The file that the operator names, or else one beside the data folder: data/ has data.key. */
    public static KeyFile in(Environment settings) {
        if (isGiven(settings)) {
            return new KeyFile(Path.of(settings.getProperty(SETTING)).toAbsolutePath().normalize());
        }
        Path data = Path.of(settings.getProperty("tandem.database.folder", "data")).toAbsolutePath().normalize();
        return new KeyFile(data.resolveSibling(data.getFileName() + ".key"));
    }

    /** Whether the operator named a file himself. */
    public static boolean isGiven(Environment settings) {
        return !settings.getProperty(SETTING, "").isBlank();
    }

    public boolean exists() {
        return Files.exists(path);
    }

    /** Empty when the file is gone. */
    Optional<FileTime> changedAt() {
        try {
            return Optional.of(Files.getLastModifiedTime(path));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    Keys read() {
        try {
            return Keys.parsed(Files.readString(path));
        } catch (IOException failure) {
            throw new StartupRefusal("het sleutelbestand " + path + " is niet leesbaar voor gebruiker "
                    + System.getProperty("user.name") + ".", failure);
        } catch (GeneralSecurityException failure) {
            throw new StartupRefusal("het sleutelbestand " + path + " bevat geen geldige sleutel."
                    + " Zet de juiste kopie terug.", failure);
        }
    }

    /** Replaces the file in one step, readable by its owner only (as temporary files are). */
    void write(Keys keys) {
        try {
            Files.createDirectories(path.getParent());
            Path written = Files.createTempFile(path.getParent(), path.getFileName().toString(), ".new");
            Files.writeString(written, keys.text());
            Files.move(written, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | GeneralSecurityException failure) {
            throw new StartupRefusal("het sleutelbestand " + path + " kan niet geschreven worden.", failure);
        }
    }

    void makeIfMissing() {
        if (!exists()) {
            write(Keys.made());
        }
    }
}
