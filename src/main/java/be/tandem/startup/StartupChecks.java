package be.tandem.startup;

import java.util.List;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;

/** Runs the checks as soon as the settings are known, before anything is loaded or printed. */
public record StartupChecks(List<StartupCheck> checks)
        implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        checks.forEach(check -> check.check(event.getEnvironment()));
    }
}
