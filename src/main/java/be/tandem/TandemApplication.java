package be.tandem;

import be.tandem.calendar.BelgianTime;
import be.tandem.database.DatabaseIsReachable;
import be.tandem.database.FolderIsFree;
import be.tandem.production.ProductionIsSafe;
import be.tandem.protection.KeyCommand;
import be.tandem.startup.PortIsFree;
import be.tandem.startup.StartupChecks;
import java.util.List;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the engine, the dossier and the pages in one process. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class TandemApplication {

    public static void main(String[] arguments) {
        // A term ends with a Belgian day, wherever the machine stands; the engine and the driver follow this zone.
        TimeZone.setDefault(TimeZone.getTimeZone(BelgianTime.ZONE));
        KeyCommand.in(arguments).ifPresentOrElse(
                command -> command.run(arguments, List.of(new ProductionIsSafe(), new FolderIsFree(), new DatabaseIsReachable())),
                () -> start(arguments));
    }

    private static void start(String[] arguments) {
        SpringApplication application = new SpringApplication(TandemApplication.class);
        application.addListeners(new StartupChecks(List.of(new ProductionIsSafe(), new PortIsFree(),
                new FolderIsFree(), new DatabaseIsReachable())));
        application.run(arguments);
    }
}
