package be.tandem.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The browser of this machine: the one that TANDEM_BROWSER names, or else Chromium or Chrome where Debian puts it. */
public final class InstalledBrowser {

    private InstalledBrowser() {
    }

    /** One browser for all tests of this virtual machine; each takes a window (a context) of its own. */
    public static Browser shared() {
        return Shared.BROWSER;
    }

    private static final class Shared {
        private static final Playwright PLAYWRIGHT = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private static final Browser BROWSER = PLAYWRIGHT.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(path()).setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close));
        }
    }

    private static Path path() {
        return Stream.of(System.getenv("TANDEM_BROWSER"), "/usr/bin/chromium", "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome").filter(Objects::nonNull).map(Path::of).filter(Files::isExecutable)
                .findFirst().orElseThrow(() -> new IllegalStateException("no browser found: run ./verify, it installs one"));
    }
}
