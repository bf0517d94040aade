package be.tandem.process.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.calendar.BelgianTime;
import be.tandem.form.ChoiceContext;
import be.tandem.form.FieldRule;
import be.tandem.form.Refusal;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** The server judges by the form's own schema, whatever the client did not. */
class FormValidatorTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final ObjectMapper json = new ObjectMapper();
    private final ChoiceContext context = new ChoiceContext("AT-2026-000001", "KEMPEN", "an", TODAY, "");
    private final FormValidator validator = new FormValidator(new FieldReader(json), new FieldValidator(
            List.of(new NotFuture()), new FormChoices(new DefaultListableBeanFactory())), new FormConditions());

    @Test
    void splitsAGoodSubmissionInRoutingAndDossier() throws Exception {
        FormSubmission submission = judge(good());
        assertThat(submission.forProcess()).containsOnlyKeys("outcome", "heldOn")
                .containsEntry("heldOn", BelgianTime.startOf(LocalDate.of(2026, 11, 19)));
        assertThat(submission.forDossier()).containsEntry("heldOn", LocalDate.of(2026, 11, 19))
                .containsEntry("note", "Goed gesprek").containsEntry("hours", 12).containsEntry("topics", List.of("WORK"))
                .containsEntry("reason", null).containsEntry("mail", null).doesNotContainKey("outcome");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", value = {
        "note|null|“Nota” is verplicht: vul dit in.",
        "note|'  '|“Nota” is verplicht: vul dit in.",
        "note|Wel|“Nota” is te kort: gebruik minstens 5 tekens.",
        "note|Veel te lange nota hier|“Nota” is te lang: gebruik hoogstens 20 tekens.",
        "outcome|MAYBE|“Uitkomst” heeft een waarde die niet in de lijst staat. Kies uit de lijst.",
        "heldOn|2026-02-30|“Datum” moet een bestaande datum zijn, bijvoorbeeld 24/12/2026.",
        "heldOn|2026-11-21|“Datum” mag niet in de toekomst liggen.",
        "hours|twaalf|“Uren” moet een getal zijn.",
        "mail|geen-adres|“E-mail” heeft niet de juiste vorm. Kijk de invoer na.",
        "reason|Te druk|“Reden” hoort niet bij de keuze die je maakte. Maak dit veld leeg.",
        "topics|['WORK']|“Thema's” heeft een vorm die we niet kunnen lezen."})
    void refusesAWrongFieldAndNamesItByItsLabel(String key, String value, String message) {
        assertRefused(key, value, message);
    }

    @Test
    void refusesWhatIsNotOfTheType() {
        assertRefused("note", 12, "“Nota” moet tekst zijn.");
        assertRefused("hours", 41, "“Uren” mag hoogstens 38 zijn.");
        assertRefused("hours", -1, "“Uren” moet minstens 0 zijn.");
        assertRefused("told", "yes", "“Klachtenprocedure uitgelegd” moet ja of nee zijn.");
        assertRefused("told", false, "“Klachtenprocedure uitgelegd” is verplicht: kruis dit aan.");
        assertRefused("topics", List.of("WORK", "PLAY"),
                "“Thema's” heeft een waarde die niet in de lijst staat. Kies uit de lijst.");
    }

    @Test
    void refusesAFieldThatTheFormDoesNotHave() {
        assertRefused("diagnosis", "x",
                "Dit formulier kreeg een veld dat het niet kent. Vernieuw de pagina en vul opnieuw in.");
    }

    @Test
    void asksForAConditionalFieldOnlyWhenItIsShown() {
        Map<String, Object> form = good();
        form.put("outcome", "NO");
        assertThatThrownBy(() -> judge(form)).isInstanceOf(Refusal.class)
                .hasMessage("“Reden” is verplicht: vul dit in.");
    }

    @Test
    void readsAListAsTextTooBecauseTheTasklistSendsItSo() throws Exception {
        Map<String, Object> form = good();
        form.put("topics", "[\"WORK\",\"CARE\"]");
        assertThat(judge(form).forDossier()).containsEntry("topics", List.of("WORK", "CARE"));
    }

    private void assertRefused(String key, Object value, String message) {
        Map<String, Object> form = good();
        form.put(key, value);
        assertThatThrownBy(() -> judge(form)).isInstanceOf(Refusal.class).hasMessage(message);
    }

    private FormSubmission judge(Map<String, Object> form) throws Exception {
        FormSchema schema = FormSchema.of(json.readTree(getClass().getResourceAsStream("/forms/conversation.form")));
        return validator.validate(schema, form, context, Map.of());
    }

    private static Map<String, Object> good() {
        return new HashMap<>(Map.of("outcome", "YES", "heldOn", "2026-11-19", "note", " Goed gesprek ", "hours", 12L,
                "told", true, "topics", List.of("WORK")));
    }

    private record NotFuture() implements FieldRule {

        @Override
        public String name() {
            return "notInTheFuture";
        }

        @Override
        public String objection(Object value, LocalDate today) {
            return ((LocalDate) value).isAfter(today) ? "mag niet in de toekomst liggen." : null;
        }
    }
}
