package be.tandem.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.TandemTest;
import be.tandem.startup.StartupRefusal;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.env.MockEnvironment;

/** A database from before is sealed, and opens with its own key only. */
@TandemTest
class SealedDatabaseTest {

    private static final String BEFORE = "061";

    @Autowired
    private HikariDataSource pool;
    @Autowired
    private JavaMigration[] migrations;
    @Autowired
    private KeyFitsDatabase keyFits;
    @Autowired
    private ConfidentialText texts;
    @TempDir
    private Path folder;
    private OwnDatabase database;

    @BeforeEach
    void emptyDatabase() {
        database = new OwnDatabase(pool, "from_before");
    }

    @AfterEach
    void dropIt() {
        database.close();
    }

    @Test
    void textsFromBeforeAreSealedAndNothingElse() {
        migrate(BEFORE);
        database.insert("""
                insert into trajectory (reference, status, regulation_generation, application_date, region,
                    geinitieerd_on, aanvaard_on, bezig_on, ended_on, planned_end, version) values
                    ('AT-2025-000001', 'AFGESLOTEN', 'GEN2', '2025-01-01', 'KEMPEN', '2025-02-01', '2025-03-01',
                    '2025-04-01', '2026-01-01', '2026-06-01', 0);
                insert into extension (id, reference, requested_months, motivation, requested_on, requested_by,
                    decision, refusal_reason, decided_on, decided_by, version)
                    select n, 'AT-2025-000001', 2, 'Rust nodig ' || n, '2025-05-01', 'a', 'REFUSED', 'Te vroeg',
                    '2025-05-02', 'b', 0 from generate_series(1, 1200) n;
                insert into near_end_agreement (id, reference, agreement, agreed_on, agreed_by)
                    values (1, 'AT-2025-000001', 'Weer bakken', '2025-05-01', 'a');
                insert into internship (id, reference, case_id, version) values (1, 'AT-2025-000001', 'x', 0);
                insert into internship_search (id, internship_id, registered_on, offered_floors, regular_employer_offered)
                    values (1, 1, '2025-05-01', array['Bakkerij Zoet', 'Bibliotheek'], true);
                insert into first_conversation (id, reference, outcome, both_present, goal_told, roles_told,
                    confidential_part_told, complaint_procedure_told, rights_explored, consent_given, recorded_by,
                    recorded_on) values (1, 'AT-2025-000001', 'NO_SHOW', true, true, true, true, true, true, true,
                    'a', '2025-02-03')""");
        migrate("latest", keyFits);

        assertThat(texts("select motivation from extension order by id")).hasSize(1200).first().isEqualTo("Rust nodig 1");
        assertThat(texts("select refusal_reason from extension")).containsOnly("Te vroeg");
        assertThat(texts("select agreement from near_end_agreement")).containsExactly("Weer bakken");
        assertThat(texts("select offered_floors from internship_search")).containsExactly("Bakkerij Zoet\nBibliotheek");
        assertThat(texts("select reason from first_conversation")).containsOnlyNulls();
        assertThat(column("select requested_by from extension where id = 1")).containsExactly("a");
        assertThatThrownBy(() -> column("update extension set motivation = 'anders' returning id"))
                .as("guards stand again").hasMessageContaining("a decided extension does not change");
        assertThat(column("select tgname from pg_trigger where tgenabled = 'D'")).isEmpty();
    }

    @Test
    void anotherKeyIsToldOnOneLineAndChangesNothing() {
        migrate("065", keyFits);
        Vault other = new Vault(new MockEnvironment().withProperty("tandem.protection.key-file",
                folder.resolve("other.key").toString()));
        assertThatThrownBy(() -> migrate("latest", new KeyFitsDatabase(other)))
                .satisfies(failure -> assertThat(refusal(failure)).contains("other.key past niet bij deze databank"));
        migrate("latest", keyFits);
    }

    private static String refusal(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartupRefusal) {
                return cause.getMessage();
            }
        }
        throw new AssertionError("no refusal", failure);
    }

    private void migrate(String version, Callback... callbacks) {
        database.migrate(migrations, version, callbacks);
    }

    private List<String> texts(String query) {
        return column(query).stream().map(texts::convertToEntityAttribute).toList();
    }

    private List<String> column(String query) {
        return database.column(query);
    }
}
