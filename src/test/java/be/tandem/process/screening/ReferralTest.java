package be.tandem.process.screening;

import static be.tandem.process.screening.ScreeningSteps.REFERRER;
import static be.tandem.process.screening.ScreeningSteps.referral;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.TandemTest;
import be.tandem.form.Refusal;
import be.tandem.process.Walk;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.TrajectoryStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** P1: the request to participate opens a trajectory, or is refused as a whole. */
@TandemTest
class ReferralTest {

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private JdbcTemplate database;
    private ReferralAlone process;

    @BeforeEach
    void deploy() {
        process = ReferralAlone.deploy(engine);
    }

    @AfterEach
    void remove() {
        process.remove();
    }

    @Test
    void opensATrajectoryAndTellsTheEngineOnlyWhatRoutes() {
        Walk walk = submit(referral());
        assertThat(trajectories.get(walk.reference()).status()).isEqualTo(TrajectoryStatus.AANGEMELD);
        assertThat(walk.variable(ReferralAlone.KEY, "referrer")).isEqualTo(REFERRER);
        assertThat(database.queryForList("select distinct name_ from act_hi_varinst where proc_def_key_ = ?",
                String.class, ReferralAlone.KEY)).containsExactlyInAnyOrder("reference", "regulationGeneration",
                "applicationDate", "referrer");
        assertThat(walk.variable(ReferralAlone.KEY, "regulationGeneration")).isEqualTo("GEN2");
    }

    @ParameterizedTest
    @CsvSource({"2023-06-30,GEN1", "2023-07-01,GEN2"})
    void applicationsBeforeJuly2023KeepTheOldRegulation(LocalDate applicationDate, String generation) {
        Walk walk = submit(referral("2300", applicationDate));
        assertThat(walk.variable(ReferralAlone.KEY, "regulationGeneration")).isEqualTo(generation);
        assertThat(walk.reference()).startsWith("AT-2023-");
    }

    @Test
    void onePersonHasOneOpenTrajectoryAndMayComeBackAfterIt() {
        Map<String, Object> form = referral();
        Walk first = submit(form);
        assertThatThrownBy(() -> submit(form)).isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Voor deze persoon loopt al een traject of een aanvraag.");
        trajectories.refuse(first.reference());
        form.put("street", "Nieuwe straat 1");
        assertThat(submit(form).reference()).isNotEqualTo(first.reference());
        assertThat(database.queryForList("select street from participant where national_number = ?", String.class,
                form.get("nationalNumber"))).containsExactly("Nieuwe straat 1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", value = {
        "nationalNumber|85031700133|“Rijksregisternummer (INSZ)” klopt niet",
        "nationalNumber|null|“Rijksregisternummer (INSZ)” is verplicht",
        "postcode|230|“Postcode” moet vier cijfers hebben",
        "applicationDate|2018-06-30|De aanvraag kan niet van vóór 1 juli 2018 zijn.",
        "applicationDate|2199-01-01|“Datum van de aanvraag” mag niet in de toekomst liggen.",
        "referrerKind|NEIGHBOUR|“Wie vraagt de deelname aan?” heeft een waarde die niet in de lijst staat",
        "referrerKind|OCMW|“Organisatie” is verplicht",
        "referrerName|Iemand|“Naam van de medewerker die doorverwijst” hoort niet bij",
        "targetLevel|ISOLATED|Het haalbare participatieniveau ligt lager",
        "diagnosis|x|Dit formulier kreeg een veld dat het niet kent."})
    void refusesAWrongFieldAndStoresNothing(String field, String value, String message) {
        Map<String, Object> form = referral();
        form.put(field, value);
        assertRefused(form, message);
    }

    @Test
    void refusesWithoutConsentAndWithTooLongOrWronglyTypedValues() {
        Map<String, Object> form = referral();
        form.put("consentToShare", false);
        assertRefused(form, "“De kandidaat is akkoord");
        form.putAll(Map.of("consentToShare", true, "motivation", "x".repeat(4001)));
        assertRefused(form, "“Waarom past een activeringstraject nu?” is te lang");
        form.putAll(Map.of("motivation", 12));
        assertRefused(form, "“Waarom past een activeringstraject nu?” moet tekst zijn.");
        form.putAll(Map.of("motivation", "Goed", "barriers", List.of("MEDICAL", "LAZY")));
        assertRefused(form, "“Welke belemmeringen zijn er om betaald te werken?” heeft een waarde die niet");
    }

    private void assertRefused(Map<String, Object> form, String message) {
        long before = count();
        assertThatThrownBy(() -> submit(form)).isInstanceOf(Refusal.class).hasMessageStartingWith(message);
        assertThat(count()).isEqualTo(before);
    }

    private long count() {
        return database.queryForObject("select (select count(*) from referral) + (select count(*) from participant) "
                + "+ (select count(*) from trajectory) + (select count(*) from act_ru_execution)", Long.class);
    }

    private Walk submit(Map<String, Object> form) {
        return process.start(form);
    }
}
