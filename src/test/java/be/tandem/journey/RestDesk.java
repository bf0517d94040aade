package be.tandem.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;

/** A plain HTTP client of the REST API, as a machine of a partner would use it. */
final class RestDesk implements Desk {

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final String base;

    RestDesk(int port) {
        this.base = "http://localhost:" + port + "/engine-rest";
    }

    @Override
    public String start(String user, String processKey, Map<String, Object> form) {
        return send(user, "POST", "/process-definition/key/" + processKey + "/submit-form", body(form))
                .get("businessKey").asText();
    }

    /** Finds the task as the user would, in the own list, and submits its form. */
    @Override
    public void submit(String user, Task task, String reference, Map<String, Object> form) {
        JsonNode found = send(user, "GET", "/task?processInstanceBusinessKey=" + reference + "&taskDefinitionKey="
                + task.getTaskDefinitionKey(), null);
        if (found.size() != 1) {
            throw new AssertionError(user + " sees " + found.size() + " tasks " + task.getTaskDefinitionKey());
        }
        send(user, "POST", "/task/" + found.get(0).get("id").asText() + "/submit-form", body(form));
    }

    private String body(Map<String, Object> form) {
        Map<String, Object> variables = new HashMap<>();
        form.forEach((key, value) -> variables.put(key, Map.of("value", value)));
        try {
            return json.writeValueAsString(Map.of("variables", variables));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode send(String user, String method, String path, String body) {
        String credentials = Base64.getEncoder().encodeToString(
                (user + ":" + DemoStaff.PASSWORD).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Basic " + credentials).header("Content-Type", "application/json")
                .method(method, body == null ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(body)).build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new AssertionError(user + " " + method + " " + path + ": " + answer.statusCode() + " "
                        + answer.body());
            }
            return answer.body().isEmpty() ? json.nullNode() : json.readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
