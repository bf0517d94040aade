package be.tandem.database;

import be.tandem.startup.StartupCheck;
import be.tandem.startup.StartupRefusal;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.core.env.Environment;

/** No other running application has the data folder of the embedded database. */
public final class FolderIsFree implements StartupCheck {

    @Override
    public void check(Environment settings) {
        if (GivenDatabase.in(settings).isPresent()) {
            return;
        }
        try (DataFolder probe = DataFolder.claim(Path.of(settings.getProperty("tandem.database.folder", "data")))) {
            probe.cluster();
        } catch (IOException failure) {
            throw new StartupRefusal("de gegevensmap is niet bruikbaar: " + failure.getMessage(), failure);
        }
    }
}
