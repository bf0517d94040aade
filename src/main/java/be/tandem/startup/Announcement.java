package be.tandem.startup;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where the application answers and who can log in, when everything is ready and not before. */
@Component
class Announcement implements ApplicationListener<ApplicationReadyEvent> {

    private static final Logger LOG = LoggerFactory.getLogger("tandem");

    private static final String LOG_INS = """

              Aanmelden met wachtwoord "tandem", bijvoorbeeld als
                referrer1                    Verwijzer
                screener1                    Screener DGS
                team_lead_work1.kempen       Teamleider Werk, regio Kempen
                case_manager_work1.kempen    Casemanager Werk, regio Kempen
                case_manager_care1.kempen    Casemanager Zorg, regio Kempen
                vdab_manager1                VDAB-beheer
                admin1                       Beheerder
              Alle personen zijn verzonnen. De volledige lijst staat in README.md.""";

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        Environment settings = event.getApplicationContext().getEnvironment();
        String address = "http://localhost:" + settings.getProperty("local.server.port", "8080")
                + settings.getProperty("server.servlet.context-path", "");
        boolean demo = settings.getProperty("tandem.demo.users", Boolean.class, false);
        LOG.info("Tandem staat klaar op {}{}", address, demo ? LOG_INS : "");
    }

    @EventListener(ContextClosedEvent.class)
    void sayThatItStops() {
        LOG.info("Tandem stopt: eerst de pagina's, dan de engine, dan de databank");
    }
}
