package be.tandem.process.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The table {@code rest-doors.txt}: which REST calls are open, and to whom. What is not in it is closed. */
@Component
class RestDoors {

    private static final String ENGINE_NAME = "/default";
    /** Ids, keys and names never need more; encoded or odd paths could read differently further on. */
    private static final Pattern PLAIN_PATH = Pattern.compile("[A-Za-z0-9_.:~@/-]*");

    private record Door(RoleClass who, String method, Pattern path) {
    }

    private final List<Door> doors;

    RestDoors() {
        try {
            String table = new ClassPathResource("rest-doors.txt").getContentAsString(StandardCharsets.UTF_8);
            doors = table.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(RestDoors::door).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param path of the request without the context, as the client sent it */
    boolean open(Set<RoleClass> who, String method, String path) {
        if (!PLAIN_PATH.matcher(path).matches()) {
            return false;
        }
        String place = place(path);
        return doors.stream().anyMatch(door -> who.contains(door.who()) && door.method().equals(method)
                && door.path().matcher(place).matches());
    }

    /** One name for the same call on either door. */
    static String place(String path) {
        String plain = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        if (plain.startsWith("/camunda/api/engine/engine" + ENGINE_NAME + "/")) {
            return "/engine" + plain.substring(("/camunda/api/engine/engine" + ENGINE_NAME).length());
        }
        if (plain.startsWith("/camunda/api/")) {
            return "/webapp" + plain.substring("/camunda/api".length());
        }
        String rest = plain.substring("/engine-rest".length());
        return "/engine" + (rest.startsWith("/engine" + ENGINE_NAME + "/")
                ? rest.substring(("/engine" + ENGINE_NAME).length()) : rest);
    }

    private static Door door(String line) {
        String[] words = line.split("\\s+");
        String path = words[2].replace("**", ".*").replaceAll("\\{\\w+}", "[^/]+");
        return new Door(RoleClass.valueOf(words[0]), words[1], Pattern.compile(path));
    }
}
