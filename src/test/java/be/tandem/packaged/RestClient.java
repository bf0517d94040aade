package be.tandem.packaged;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The REST interface as a machine uses it: HTTP Basic, forms as typed variables. */
public final class RestClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PASSWORD = "tandem";

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String engine;

    public RestClient(String address) {
        this(address, "/engine-rest");
    }

    /** @param door beginning of every path, for example {@code /api} */
    public RestClient(String address, String door) {
        this.engine = address + door;
    }

    /** Submits a start form and answers with the reference. */
    public String start(String process, String user, Map<String, Object> form) throws IOException, InterruptedException {
        return post("/process-definition/key/" + process + "/submit-form", user, Map.of("variables", typed(form)))
                .get("businessKey").asText();
    }

    /** Fills in the one open task with this id. */
    public void complete(String reference, String task, String user, Map<String, Object> form)
            throws IOException, InterruptedException {
        JsonNode found = post("/task", user, Map.of("processInstanceBusinessKey", reference, "taskDefinitionKey", task));
        if (found.size() != 1) {
            throw new IOException(found.size() + " tasks " + task + " of " + reference);
        }
        post("/task/" + found.get(0).get("id").asText() + "/submit-form", user, Map.of("variables", typed(form)));
    }

    /** Sends and reads JSON; whatever is not a success is an exception. */
    public JsonNode post(String path, String user, Object body) throws IOException, InterruptedException {
        return send(request(path, user).POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
    }

    public JsonNode get(String path, String user) throws IOException, InterruptedException {
        return send(request(path, user).GET());
    }

    private HttpRequest.Builder request(String path, String user) {
        return HttpRequest.newBuilder(URI.create(engine + path)).timeout(Duration.ofMinutes(2))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(
                        (user + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/json").header("Accept", "application/json");
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        return answer.body().isEmpty() ? JSON.nullNode() : JSON.readTree(answer.body());
    }

    private static Map<String, Object> typed(Map<String, Object> form) throws IOException {
        Map<String, Object> variables = new HashMap<>();
        for (Map.Entry<String, Object> field : form.entrySet()) {
            variables.put(field.getKey(), field.getValue() instanceof List<?> list
                    ? Map.of("value", JSON.writeValueAsString(list), "type", "Json") : Map.of("value", field.getValue()));
        }
        return variables;
    }
}
