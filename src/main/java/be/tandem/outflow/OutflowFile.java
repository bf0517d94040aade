package be.tandem.outflow;

import be.tandem.form.Refusal;
import be.tandem.outflow.ImportRefused.LineError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/** A CSV file of measurements, as spreadsheets write it here: UTF-8, semicolons, the names of the columns first. */
final class OutflowFile {

    static final List<String> COLUMNS = List.of("traject", "maand", "uit_werkloosheid", "betaald_werk", "reden_correctie");

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setDelimiter(';').setHeader().setSkipHeaderRecord(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW).setIgnoreHeaderCase(true).setIgnoreEmptyLines(true)
            .setIgnoreSurroundingSpaces(true).setTrim(true).get();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private OutflowFile() {
    }

    /** Hands over each line; answers with what is wrong with a line, or what the taker refused of it. */
    static List<LineError> read(byte[] content, Consumer<OutflowLine> taker) {
        List<LineError> errors = new ArrayList<>();
        try (CSVParser lines = CSVParser.parse(text(content), FORMAT)) {
            if (!lines.getHeaderNames().stream().map(String::toLowerCase).toList().containsAll(COLUMNS)) {
                throw new Refusal("De eerste regel moet deze kolommen noemen: " + String.join("; ", COLUMNS) + ".");
            }
            for (CSVRecord cells : lines) {
                long number = lines.getCurrentLineNumber();
                try {
                    taker.accept(line(cells));
                } catch (Refusal refusal) {
                    errors.add(new LineError(number, refusal.getMessage()));
                }
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
            throw new Refusal("Dit is geen leesbaar CSV-bestand. Bewaar het in je rekenblad als “CSV UTF-8” met puntkomma’s, en kijk "
                    + "de aanhalingstekens en de namen van de kolommen na.");
        }
        return errors;
    }

    private static OutflowLine line(CSVRecord cells) {
        if (!cells.isConsistent()) {
            throw new Refusal("Deze regel heeft niet evenveel kolommen als de eerste regel.");
        }
        String reference = cells.get("traject");
        if (!reference.matches("AT-\\d{4}-\\d{6}")) {
            throw new Refusal("De kolom traject moet een referentie zijn zoals AT-2026-000123.");
        }
        if (!cells.get("maand").matches("\\d{1,2}")) {
            throw new Refusal("De kolom maand moet 0, 1, 3, 6, 12 of 18 zijn.");
        }
        String reason = cells.get("reden_correctie");
        return new OutflowLine(reference, Integer.parseInt(cells.get("maand")), yes(cells, "uit_werkloosheid"),
                yes(cells, "betaald_werk"), reason.isEmpty() ? null : reason);
    }

    private static boolean yes(CSVRecord cells, String column) {
        return switch (cells.get(column).toLowerCase()) {
            case "ja" -> true;
            case "nee" -> false;
            default -> throw new Refusal("De kolom " + column + " moet ja of nee zijn.");
        };
    }

    /** Ends with a line end, so that the last line counts like the others. */
    private static String text(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text) + "\n";
        } catch (CharacterCodingException e) {
            throw new Refusal("Dit bestand is niet in UTF-8 bewaard. Kies in je rekenblad “CSV UTF-8”.");
        }
    }
}
