package be.tandem.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.TandemTest;
import be.tandem.privacy.DossierRows;
import be.tandem.startup.StartupRefusal;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.env.MockEnvironment;

/** An operator renews the key while the application runs: {@code --rotate-key}, later {@code --drop-old-keys}. */
@TandemTest
class KeyRotationTest {

    private static final String TEXT = "Wil weer onder de mensen komen";
    private static final String MOTIVATIONS = "select motivation from extension order by id";

    /** Values that people choose from a list. */
    private static final List<String> LISTS = List.of("internship_agreement.signed_by", "internship_search.match_points",
            "follow_up_talk.present", "complaint.against", "caseload_transfer.successors");

    @Autowired
    private HikariDataSource pool;
    @Autowired
    private EntityManagerFactory entities;
    @Autowired
    private JavaMigration[] migrations;
    @TempDir
    private Path folder;
    private OwnDatabase database;
    private Vault running;

    @BeforeEach
    void rowsOfWhichSomeMayNotChange() {
        running = vault("tandem.key");
        database = new OwnDatabase(pool, "rotated");
        database.migrate(migrations, "latest", new KeyFitsDatabase(running));
        database.insert("insert into extension (id, reference, requested_months, motivation, requested_on, requested_by, "
                + "decision, refusal_reason, decided_on, decided_by, version) select n, 'AT-2025-000001', 2, '%s', "
                + "'2025-05-01', 'a', 'REFUSED', '%s', '2025-05-02', 'b', 0 from generate_series(1, 1201) n",
                sealed(TEXT), sealed(TEXT));
        database.insert("insert into near_end_agreement (id, reference, agreement, agreed_on, agreed_by) "
                + "values (1, 'AT-2025-000001', '%s', '2025-05-01', 'a')", sealed(TEXT));
    }

    @AfterEach
    void dropIt() {
        database.close();
    }

    @Test
    void allThatWasSealedGetsTheNewKeyAndTheOldOneCanGo() throws Exception {
        List<String> before = database.column(MOTIVATIONS);
        Files.copy(folder.resolve("tandem.key"), folder.resolve("old.key"));
        Vault operator = vault("tandem.key");

        rotation(operator).rotate();
        assertThat(database.column(MOTIVATIONS)).hasSize(1201).doesNotContainAnyElementsOf(before)
                .allMatch(sealed -> opened(running, sealed).equals(TEXT));
        assertThat(running.primaryPrefix()).as("the running application seals with the new key")
                .isEqualTo(operator.primaryPrefix());
        assertThat(opened(running, before.get(0))).isEqualTo(TEXT);

        rotation(operator).dropOldKeys();
        Vault restarted = vault("tandem.key");
        assertThat(restarted.hasOldKeys()).isFalse();
        assertThat(database.column(MOTIVATIONS)).allMatch(sealed -> opened(restarted, sealed).equals(TEXT));
        assertThatThrownBy(() -> opened(restarted, before.get(0))).isInstanceOf(BrokenSeal.class);
        assertThatThrownBy(() -> opened(vault("old.key"), database.column(MOTIVATIONS).get(0)))
                .isInstanceOf(BrokenSeal.class);
        assertThatThrownBy(() -> rotation(vault("old.key")).rotate()).isInstanceOf(StartupRefusal.class)
                .hasMessageContaining("past niet bij deze databank");
        assertThatThrownBy(() -> database.column("update extension set motivation = 'x' returning motivation"))
                .as("guards stand again").hasMessageContaining("a decided extension does not change");
    }

    @Test
    void anInterruptedRotationGoesOnWithItsOwnKey() throws Exception {
        Vault operator = vault("tandem.key");
        database.insert("update near_end_agreement set agreement = '%s'",
                new ConfidentialText(vault("lost.key")).convertToDatabaseColumn(TEXT));
        assertThatThrownBy(() -> rotation(operator).rotate()).isInstanceOf(StartupRefusal.class)
                .hasMessageContaining("in near_end_agreement.agreement staat op plaats");
        assertThatThrownBy(() -> rotation(operator).dropOldKeys()).isInstanceOf(StartupRefusal.class)
                .hasMessageContaining("nog met een oude sleutel");
        byte[] key = operator.primaryPrefix();

        database.insert("update near_end_agreement set agreement = '%s'", sealed(TEXT));
        rotation(vault("tandem.key")).rotate();
        rotation(vault("tandem.key")).dropOldKeys();
        assertThat(vault("tandem.key").primaryPrefix()).isEqualTo(key);
    }

    @Test
    void everyConfidentialColumnIsFoundAndWhatSomebodyWritesMeanwhileStays() {
        SealedColumn motivation = new SealedColumn("extension", "motivation", true, "text");
        assertThat(SealedColumn.of(entities)).contains(motivation,
                new SealedColumn("plan_item", "description", true, "text"),
                new SealedColumn("plan", "goal_in_own_words", true, "text"),
                new SealedColumn("document", "content", false, "document"),
                new SealedColumn("key_check", "sealed", false, "key check")).hasSizeGreaterThan(70);
        JdbcTemplate rows = new JdbcTemplate(database.source());
        String place = rows.queryForObject("select ctid::text from extension where id = 7", String.class);
        assertThat(rows.update(motivation.replacement(), new byte[] {1}, place, new byte[] {2})).isZero();
    }

    /** Whoever adds a text to the dossier seals it, or says here that it is identity or comes from a list. */
    @Test
    void everyTextInTheDatabaseIsSealedOrNamedAsReadable() {
        List<String> readable = new ArrayList<>(DossierRows.IDENTITY);
        readable.addAll(LISTS);
        SealedColumn.of(entities).forEach(column -> readable.add(column.table() + "." + column.name()));
        assertThat(database.column("select table_name || '.' || column_name from information_schema.columns "
                + "where table_schema = 'public' and data_type in ('text', 'ARRAY', 'bytea', 'json', 'jsonb') "
                + "and table_name !~ '^(act_|flyway_)' order by 1")).isSubsetOf(readable);
    }

    @Test
    void aFileWithoutOurKeySealsNothing() throws Exception {
        String before = sealed(TEXT);
        vault("other.key");
        Files.copy(folder.resolve("other.key"), folder.resolve("tandem.key"),
                StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(() -> sealed(TEXT)).isInstanceOf(BrokenSeal.class).hasMessageContaining("was replaced");
        assertThatThrownBy(() -> opened(running, before)).isInstanceOf(BrokenSeal.class);
        Files.delete(folder.resolve("tandem.key"));
        assertThat(opened(running, sealed(TEXT))).as("a file that is gone for a moment").isEqualTo(TEXT);
    }

    private KeyRotation rotation(Vault vault) {
        return new KeyRotation(vault, new KeyFitsDatabase(vault), database.source(), entities);
    }

    private Vault vault(String file) {
        return new Vault(new MockEnvironment().withProperty("tandem.protection.key-file", folder.resolve(file).toString()));
    }

    private String sealed(String text) {
        return new ConfidentialText(running).convertToDatabaseColumn(text);
    }

    private static String opened(Vault vault, String sealed) {
        return new ConfidentialText(vault).convertToEntityAttribute(sealed);
    }
}
