package be.tandem.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.TandemTest;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.flywaydb.core.api.migration.JavaMigration;
import org.hibernate.cfg.AvailableSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.orm.jpa.hibernate.SpringImplicitNamingStrategy;
import org.springframework.orm.hibernate5.SpringBeanContainer;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

/** A plan from before plans had items (V022) is read afterwards as if it had been written today (V080, V081). */
@TandemTest
class PlanFromBeforeTest {

    private static final String PLAN = """
            insert into plan (id, reference, version_number, status, meeting_on, participant_present, goal_in_own_words,
                expected_months, internship_guidance, participant_choice, provider_choice, written_by,
                participant_signature, participant_remarks, participant_signed_on, signature_method, work_signed_by,
                work_signed_on, care_signature, care_signed_by, care_signed_on, signed_content, submitted_on, version)
            values (%s, 'AT-2025-000001', %s, '%s', '2025-03-10', true, 'Weer bakken', 12, true, 'Een vrouw', 'Dichtbij',
                'work', %s);
            insert into plan_objective (plan_id, position, domain, description) values (%1$s, 0, 'WORK', 'Een dagritme'),
                (%1$s, 1, 'CARE', 'Rust');
            insert into plan_action (id, plan_id, domain, internship, description, barrier) values
                (%1$s1, %1$s, 'WORK', true, 'Naar een stage', null), (%1$s2, %1$s, 'WORK', false, 'Cv maken', null),
                (%1$s3, %1$s, 'CARE', false, 'Gesprekken', 'schrik van drukte');
            insert into plan_structural_barrier (plan_id, position, description, owner) values
                (%1$s, 0, 'Geen bus', 'Casemanager Zorg');
            """;
    private static final String OBJECTED = "'DISAGREES', 'Te snel', null, null, null, null, null, null, null, null, null, 0";
    private static final String SIGNED = "'SIGNED', null, '2025-03-12', 'ON_PAPER', 'work', '2025-03-12', 'SIGNED', 'care', "
            + "'2025-03-13', 'abc', '2025-03-14', 0";

    @Autowired
    private HikariDataSource pool;
    @Autowired
    private JavaMigration[] migrations;
    @Autowired
    private KeyFitsDatabase keyFits;
    @Autowired
    private ConfigurableListableBeanFactory beans;
    private OwnDatabase database;

    @BeforeEach
    void plansFromBefore() {
        database = new OwnDatabase(pool, "plans_from_before");
        database.migrate(migrations, "061");
        database.insert("insert into trajectory (reference, status, regulation_generation, application_date, region, "
                + "geinitieerd_on, aanvaard_on, bezig_on, planned_end, version) values ('AT-2025-000001', 'BEZIG', 'GEN2', "
                + "'2025-01-01', 'KEMPEN', '2025-02-01', '2025-03-01', '2025-03-14', '2026-09-14', 0)");
        database.insert(PLAN, 1, 1, "OBJECTED", OBJECTED);
        database.insert(PLAN, 2, 2, "SUBMITTED", SIGNED);
        database.insert("insert into added_action (id, reference, domain, description, barrier, added_on, added_by) values "
                + "(9, 'AT-2025-000001', 'CARE', 'Zwemmen', 'weinig conditie', '2025-06-01', 'work');"
                + "insert into registered_action (id, reference, domain, kind, planned_action, happened_on, duration_minutes, "
                + "registered_on, registered_by) values (7, 'AT-2025-000001', 'WORK', 'EXECUTED', 'Cv maken', '2025-06-02', 60, "
                + "'2025-06-03', 'p'), (8, 'AT-2025-000001', 'WORK', 'NO_SHOW', null, '2025-06-04', null, '2025-06-04', 'p')");
        database.migrate(migrations, "latest", keyFits);
    }

    @AfterEach
    void dropIt() {
        database.close();
    }

    @Test
    void itsTextsItemsAndSignaturesAreReadAndItsActionsAreTheNextVersion() {
        try (EntityManagerFactory entities = entities(); EntityManager dossier = entities.createEntityManager()) {
            assertThat(texts(dossier, "select p.frame.goalInOwnWords from Plan p")).containsOnly("Weer bakken");
            assertThat(texts(dossier, "select i.content.description from PlanItem i, Plan p where p.id = i.planId "
                    + "and p.versionNumber = 3 order by i.content.kind, i.content.domain, i.position")).containsExactlyInAnyOrder(
                    "Een dagritme", "Rust", "Naar een stage", "Cv maken", "Gesprekken", "Zwemmen", "Geen bus");
            assertThat(texts(dossier, "select i.content.barrier from PlanItem i, Plan p where p.id = i.planId "
                    + "and p.versionNumber = 3 and i.content.barrier is not null")).containsExactlyInAnyOrder(
                    "schrik van drukte", "weinig conditie");
            assertThat(texts(dossier, "select i.content.owner from PlanItem i where i.content.owner is not null"))
                    .containsOnly("Casemanager Zorg");
            assertThat(texts(dossier, "select s.remarks from PlanSignature s where s.remarks is not null"))
                    .containsExactly("Te snel");
            assertThat(texts(dossier, "select a.plannedAction from RegisteredAction a where a.inPlan = true and "
                    + "a.activity = 'GUIDANCE'")).as("what carried out the plan still does").containsExactly("Cv maken");
        }
        assertThat(database.column("select count(distinct item_key) || ' ' || count(*) from plan_item i join plan p "
                + "on p.id = i.plan_id where p.version_number in (2, 3)")).as("the same item in every version")
                .containsExactly("7 13");
        assertThat(database.column("select status from plan order by version_number")).containsExactly("OBJECTED", "REPLACED",
                "SUBMITTED");
        assertThat(database.column("select id from plan_item where kind = 'ACTION' and objective is null"))
                .as("each action serves an objective").isEmpty();
        assertThat(database.column("select signer from plan_signature s join plan p on p.id = s.plan_id where "
                + "p.version_number = 2 order by 1")).containsExactly("CASE_MANAGER_CARE", "CASE_MANAGER_WORK", "PARTICIPANT");
        assertThatThrownBy(() -> database.column("delete from plan_item returning id")).as("guards stand")
                .hasMessageContaining("only a draft of a plan changes");
    }

    /** The entities of today on the migrated database; they are held against its columns first. */
    private EntityManagerFactory entities() {
        LocalContainerEntityManagerFactoryBean factory = new LocalContainerEntityManagerFactoryBean();
        factory.setDataSource(database.source());
        factory.setPackagesToScan("be.tandem");
        factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
        factory.getJpaPropertyMap().put(AvailableSettings.HBM2DDL_AUTO, "validate");
        factory.getJpaPropertyMap().put("hibernate.type.preferred_uuid_jdbc_type", "CHAR");
        factory.getJpaPropertyMap().put(AvailableSettings.PHYSICAL_NAMING_STRATEGY,
                "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy");
        factory.getJpaPropertyMap().put(AvailableSettings.IMPLICIT_NAMING_STRATEGY, SpringImplicitNamingStrategy.class.getName());
        factory.getJpaPropertyMap().put(AvailableSettings.BEAN_CONTAINER, new SpringBeanContainer(beans));
        factory.afterPropertiesSet();
        return factory.getObject();
    }

    private static List<String> texts(EntityManager dossier, String query) {
        return dossier.createQuery(query, String.class).getResultList();
    }
}
