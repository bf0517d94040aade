package be.tandem.tasklist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;

/** One of Camunda's web applications: the files it brings along and the files Tandem puts in their place. */
enum Webapp {

    TASKLIST, COCKPIT, ADMIN, WELCOME;

    private static final String ROOT = "META-INF/resources/webjars/camunda/";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    String id() {
        return name().toLowerCase();
    }

    JsonNode locale(String language) {
        try {
            return new ObjectMapper().readTree(file("locales/" + language + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, String> labels(String language) {
        Map<String, String> labels = new TreeMap<>();
        locale(language).path("labels").fields()
                .forEachRemaining(label -> labels.put(label.getKey(), label.getValue().asText()));
        return labels;
    }

    /** What the browser gets: the first on the class path. */
    String file(String path) {
        return shared("app/" + id() + "/" + path);
    }

    /** What the Camunda library brings under the same name. */
    String bundledFile(String path) {
        return Collections.list(resources("app/" + id() + "/" + path)).stream()
                .filter(url -> url.getProtocol().equals("jar"))
                .map(Webapp::text).findFirst().orElseThrow();
    }

    /** The scripts of the community edition, which name every label they show. */
    String scripts() {
        return file("camunda-" + id() + "-bootstrap.js") + shared("lib/deps.js") + file("index.html")
                + resource("META-INF/resources/plugin/" + id() + "/app/plugin.js");
    }

    static String shared(String path) {
        return resource(ROOT + path);
    }

    private static String resource(String path) {
        URL url = Webapp.class.getClassLoader().getResource(path);
        return url == null ? "" : text(url);
    }

    private static Enumeration<URL> resources(String path) {
        try {
            return Webapp.class.getClassLoader().getResources(ROOT + path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(URL url) {
        try (InputStream in = url.openStream()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
