package be.tandem.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The browser of this machine: the one that TANDEM_BROWSER names, or else Chromium or Chrome where Debian puts it. */
public final class InstalledBrowser {

    private InstalledBrowser() {
    }

    public static Browser launch(Playwright playwright) {
        return playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(path())
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    private static Path path() {
        return Stream.of(System.getenv("TANDEM_BROWSER"), "/usr/bin/chromium", "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome").filter(Objects::nonNull).map(Path::of).filter(Files::isExecutable)
                .findFirst().orElseThrow(() -> new IllegalStateException("no browser found: run ./verify, it installs one"));
    }
}
