package be.tandem.process.forms;

import be.tandem.access.FilePart;
import be.tandem.data.DataTable;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which part of the file each form shows and records: the table {@code form-parts.csv}. */
@Component
class FormParts {

    private record Parts(Optional<FilePart> shows, Optional<FilePart> records) {
    }

    private static final String ANY_OTHER = "*";
    private static final int COLUMNS = 3;

    private final Map<String, Parts> byForm;

    FormParts() {
        byForm = DataTable.read("form-parts.csv", COLUMNS).stream().collect(Collectors.toUnmodifiableMap(
                cells -> cells.get(0), cells -> new Parts(part(cells.get(1)), part(cells.get(2)))));
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
