package be.tandem.privacy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks for texts in every row of every table of the engine, binary columns included. */
public final class EngineRows {

    private static final String WITHOUT_IDENTIFIERS =
            "regexp_replace(r::text, '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}', '', 'g')";

    private final JdbcTemplate database;

    public EngineRows(JdbcTemplate database) {
        this.database = database;
    }

    /** "table: text" for each table that holds one of the texts in any column. */
    public List<String> holding(Collection<String> texts) {
        List<String> found = new ArrayList<>();
        for (String table : tables()) {
            for (String text : texts) {
                if (rowsWith(table, text) > 0) {
                    found.add(table + ": " + text);
                }
            }
        }
        return found;
    }

    /** Names of the engine's tables. */
    public List<String> tables() {
        return database.queryForList(
                "select table_name from information_schema.tables where table_name like 'act\\_%' order by 1",
                String.class);
    }

    /**
     * A row as text shows its binary columns in hexadecimal, so the text is looked for in both spellings. Identifiers
     * are left out and a number must stand by itself: among ten thousand identifiers one holds any postcode by chance.
     * Deployed models are not looked at: a decision table may hold a postcode.
     */
    private long rowsWith(String table, String text) {
        String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        boolean number = text.chars().allMatch(Character::isDigit);
        Long rows = database.queryForObject("select count(*) from " + table
                + " r where (" + (number ? WITHOUT_IDENTIFIERS + " ~ ('\\m' || ? || '\\M')"
                        : "strpos(lower(r::text), lower(?)) > 0") + " or strpos(r::text, ?) > 0)"
                + (table.equals("act_ge_bytearray") ? " and deployment_id_ is null" : ""), Long.class, text, hex);
        return rows == null ? 0 : rows;
    }
}
