package be.tandem.process.forms;

import be.tandem.access.FilePart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Which part of the file each form shows and records: the table {@code form-parts.csv}. */
@Component
class FormParts {

    private record Parts(Optional<FilePart> shows, Optional<FilePart> records) {
    }

    private static final String ANY_OTHER = "*";

    private final Map<String, Parts> byForm;

    FormParts() {
        try {
            byForm = new ClassPathResource("form-parts.csv").getContentAsString(StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).skip(1).map(line -> line.split(";", -1))
                    .collect(Collectors.toUnmodifiableMap(cells -> cells[0],
                            cells -> new Parts(part(cells[1]), part(cells[2]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean knows(String formId) {
        return byForm.containsKey(formId);
    }

    Optional<FilePart> shownBy(String formId) {
        return get(formId).shows();
    }

    Optional<FilePart> recordedBy(String formId) {
        return get(formId).records();
    }

    private Parts get(String formId) {
        return byForm.getOrDefault(formId, byForm.get(ANY_OTHER));
    }

    private static Optional<FilePart> part(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(FilePart.valueOf(cell));
    }
}
