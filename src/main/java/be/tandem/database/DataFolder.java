package be.tandem.database;

import be.tandem.startup.StartupRefusal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The folder of the embedded PostgreSQL, in the hands of one running application at a time.
 * The lock is the operating system's, so it disappears with the process, however that ends.
 */
final class DataFolder implements AutoCloseable {

    private final Path folder;
    private final FileChannel channel;

    private DataFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Takes the folder, or refuses with one line that says who holds it. */
    static DataFolder claim(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        Path lockFile = folder.resolve("tandem.lock");
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            if (!isLocked(channel)) {
                channel.close();
                throw new StartupRefusal("de gegevensmap " + folder + " is in gebruik door een draaiende Tandem (proces "
                        + Files.readString(lockFile).strip() + "). Stop die, of kies een andere map met"
                        + " TANDEM_DATABASE_FOLDER=...");
            }
            channel.truncate(0).write(ByteBuffer.wrap(
                    Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)), 0);
            return new DataFolder(folder, channel);
        } catch (IOException failure) {
            throw new StartupRefusal("in de gegevensmap " + folder + " kan gebruiker "
                    + System.getProperty("user.name") + " niet schrijven. Geef die rechten, of kies een andere map met"
                    + " TANDEM_DATABASE_FOLDER=...", failure);
        }
    }

    /** Takes the first free numbered folder inside, so that several test runs live side by side. */
    static DataFolder claimAnyIn(Path path) {
        for (int number = 1; ; number++) {
            try {
                return claim(path.resolve(Integer.toString(number)));
            } catch (StartupRefusal taken) {
                if (number == 50) {
                    throw taken;
                }
            }
        }
    }

    /** Data of the server. */
    Path cluster() {
        return folder.resolve("postgresql");
    }

    /** Programs of the server, unpacked here so that no other user of the machine can put his own in their place. */
    Path programs() {
        return folder.resolve("programs");
    }

    /** What the server writes when it has something to complain about. */
    Path log() {
        return folder.resolve("postgresql.log");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }
}
