package be.tandem.process.errors;

import be.tandem.process.filters.TaskFilters;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads what is sent before the engine does. Refuses what no form or query of ours needs: broken JSON, too much of it,
 * values that are Java objects or files, and expressions that are not those of our filters, at whatever depth.
 */
class BodyGuard extends OncePerRequestFilter {

    private static final int MOST = 1_000_000;
    private static final int MOST_FILES = 10_000_000;
    private static final Set<String> TYPES = Set.of("string", "integer", "short", "long", "double", "number", "boolean",
            "date", "json", "null");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        boolean files = type.startsWith("multipart/");
        int most = files ? MOST_FILES : MOST;
        if (request.getContentLengthLong() > most) {
            new Problem(413, "TooLarge", "Dit is te groot om te verwerken.").write(response);
            return;
        }
        if (files) {
            chain.doFilter(request, response);
            return;
        }
        byte[] body = request.getInputStream().readNBytes(most + 1);
        String problem = body.length > most ? "Dit is te groot om te verwerken." : problemIn(body);
        if (problem == null) {
            chain.doFilter(body.length == 0 ? request : new RepeatedBody(request, body), response);
        } else {
            new Problem(400, "InvalidRequest", problem).write(response);
        }
    }

    private static String problemIn(byte[] body) throws IOException {
        if (body.length == 0) {
            return null;
        }
        try {
            JsonNode tree = JSON.readTree(body);
            return hasForbiddenExpression(tree) || hasForbiddenValue(tree)
                    ? "Deze vraag bevat iets dat niet toegelaten is." : null;
        } catch (JsonProcessingException e) {
            return "Deze vraag is geen geldige JSON.";
        }
    }

    private static boolean hasForbiddenExpression(JsonNode node) {
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            if (property.getKey().toLowerCase(Locale.ROOT).endsWith("expression") && !property.getValue().isNull()
                    && !TaskFilters.ALLOWED_EXPRESSIONS.contains(property.getValue().asText())) {
                return true;
            }
        }
        for (JsonNode child : node) {
            if (hasForbiddenExpression(child)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasForbiddenValue(JsonNode tree) {
        for (JsonNode variable : tree.path("variables")) {
            JsonNode type = variable.path("type");
            if (type.isTextual() && !TYPES.contains(type.asText().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
