package be.tandem.protection;

import be.tandem.startup.StartupCheck;
import be.tandem.startup.StartupChecks;
import be.tandem.startup.StartupRefusal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** What an operator does with keys, instead of starting the application: without pages and without engine. */
public enum KeyCommand {
    MAKE("--make-key="), ROTATE("--rotate-key"), DROP("--drop-old-keys");

    private final String argument;

    KeyCommand(String argument) {
        this.argument = argument;
    }

    /** The command among the arguments, if there is one. */
    public static Optional<KeyCommand> in(String[] arguments) {
        return Arrays.stream(values()).filter(command -> command.argument(arguments).isPresent()).findFirst();
    }

    /** @param checks what must be right before a database is touched */
    public void run(String[] arguments, List<StartupCheck> checks) {
        try {
            if (this == MAKE) {
                make(Path.of(argument(arguments).orElseThrow().substring(argument.length())));
            } else {
                onDatabase(arguments, checks);
            }
        } catch (StartupRefusal refusal) {
            System.err.println("Dat gaat niet: " + refusal.getMessage());
            System.exit(1);
        }
    }

    private static void make(Path path) {
        KeyFile file = new KeyFile(path.toAbsolutePath().normalize());
        if (file.exists()) {
            throw new StartupRefusal("het bestand " + file.path() + " bestaat al.");
        }
        file.makeIfMissing();
        System.out.println("De sleutel staat in " + file.path() + ". Bewaar er een kopie van, apart van de databank.");
    }

    private void onDatabase(String[] arguments, List<StartupCheck> checks) {
        SpringApplicationBuilder application = new SpringApplicationBuilder(KeyCommandContext.class)
                .web(WebApplicationType.NONE).logStartupInfo(false).listeners(new StartupChecks(checks));
        try (ConfigurableApplicationContext context = application.run(arguments)) {
            KeyRotation rotation = context.getBean(KeyRotation.class);
            if (this == ROTATE) {
                rotation.rotate();
            } else {
                rotation.dropOldKeys();
            }
        } catch (SQLException failure) {
            throw new StartupRefusal("de databank antwoordde niet zoals het hoort (" + failure.getMessage()
                    + "). Voer het commando opnieuw uit; het gaat verder waar het gebleven is.", failure);
        }
    }

    private Optional<String> argument(String[] arguments) {
        return Arrays.stream(arguments).filter(given -> given.startsWith(argument)).findFirst();
    }
}
