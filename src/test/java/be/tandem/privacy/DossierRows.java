package be.tandem.privacy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks for texts in each column of every row of the dossier, as a dump of the database would show them. */
public final class DossierRows {

    /**
     * What may be read in the database besides codes, dates and log-ins of staff: who the participant is and where to
     * reach him (search and the region need it), and the names of organisations and contacts. The same list, with the
     * confidential columns, is in V066__SealTexts.
     */
    public static final List<String> IDENTITY = List.of(
            "participant.national_number", "participant.first_name", "participant.last_name", "participant.street",
            "participant.postcode", "participant.municipality", "participant.phone", "participant.email",
            "participant.search_name", "participant.search_place", "participant.interpreter_language", "referral.referrer_organisation", "referral.referrer_name",
            "internship_agreement.employer", "internship_agreement.mentor",
            "address_move.street", "address_move.postcode", "address_move.municipality");

    /** Shorter ones a sealed text may hold by chance. */
    private static final int TELLING = 6;

    private final JdbcTemplate database;

    public DossierRows(JdbcTemplate database) {
        this.database = database;
    }

    /** "table.column: text" for each column, identity included, that shows one of the texts. */
    public List<String> showing(Collection<String> texts) {
        List<String> found = new ArrayList<>();
        for (String table : tables()) {
            texts.stream().filter(text -> text.length() >= TELLING)
                    .forEach(text -> columnsWith(table, text).forEach(column -> found.add(table + "." + column + ": " + text)));
        }
        return found;
    }

    /** Names of all tables that are not the engine's. */
    public List<String> tables() {
        return database.queryForList("select table_name from information_schema.tables where table_schema = 'public' "
                + "and table_type = 'BASE TABLE' and table_name not like 'act\\_%' order by 1", String.class);
    }

    /** A binary column comes in hexadecimal, so the text is looked for in both spellings. */
    private List<String> columnsWith(String table, String text) {
        return database.queryForList("select distinct field.key from " + table + " r, jsonb_each_text(to_jsonb(r)) field "
                + "where strpos(field.value, ?) > 0 or strpos(field.value, ?) > 0", String.class, text,
                HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)));
    }
}
