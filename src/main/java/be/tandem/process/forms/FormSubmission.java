package be.tandem.process.forms;

import be.tandem.calendar.BelgianTime;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** A form that was found in order, split in what routes the process and what belongs to the dossier. */
record FormSubmission(Map<String, Object> forProcess, Map<String, Object> forDossier) {

    static FormSubmission of(FormSchema schema, Map<String, Object> values) {
        Map<String, Object> forProcess = new LinkedHashMap<>();
        Map<String, Object> forDossier = new LinkedHashMap<>();
        schema.fields().forEach((key, field) -> {
            Object value = values.get(key);
            if (field.isForProcess()) {
                forProcess.put(key, value instanceof LocalDate day ? BelgianTime.startOf(day) : value);
            }
            if (field.isForDossier()) {
                forDossier.put(key, value);
            }
        });
        return new FormSubmission(forProcess, forDossier);
    }
}
