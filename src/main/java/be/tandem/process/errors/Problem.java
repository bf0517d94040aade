package be.tandem.process.errors;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;

/**
 * What a program hears when something cannot be done, in the form that the Tasklist understands.
 *
 * @param status of HTTP
 * @param type fixed word for programs
 * @param message Dutch, for the person; never repeats what was sent
 * @param field key of the refused field of a form, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(@JsonIgnore int status, String type, String message, String field) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public Problem(int status, String type, String message) {
        this(status, type, message, null);
    }

    /** Answers with this problem and nothing else. */
    public void write(HttpServletResponse response) throws IOException {
        byte[] body = JSON.writeValueAsBytes(this);
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
