package be.tandem.process.forms;

import static org.assertj.core.api.Assertions.assertThat;

import be.tandem.TandemTest;
import be.tandem.form.FieldRule;
import be.tandem.form.OffersChoices;
import be.tandem.form.PrefillsForm;
import be.tandem.form.RecordsForm;
import be.tandem.form.ShowsInForm;
import be.tandem.process.forms.BeanMethods.BeanMethod;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Models, forms and Java say the same: a process owner who forgets one of them reads here which. */
@TandemTest
class FormsAgreeTest {

    private final List<String> findings = new ArrayList<>();

    @Autowired
    private ListableBeanFactory beans;
    @Autowired
    private ObjectMapper json;
    @Autowired
    private List<FieldRule> rules;

    @Test
    void everyTaskHasAFormAndEveryFormATaskOrAStart() throws IOException {
        Set<String> used = new TreeSet<>();
        for (BpmnModelInstance model : models()) {
            model.getModelElementsByType(UserTask.class).forEach(task -> used.add(task.getCamundaFormRef()));
            model.getModelElementsByType(StartEvent.class).stream().map(StartEvent::getCamundaFormRef)
                    .filter(form -> form != null).forEach(used::add);
        }
        Set<String> forms = forms().keySet();
        used.forEach(form -> require(forms.contains(form), "forms/" + form + ".form does not exist"));
        forms.forEach(form -> require(used.contains(form), "forms/" + form + ".form is used by no task and no start"));
        assertThat(findings).isEmpty();
    }

    @Test
    void everyServiceTaskNamesADelegateThatExists() throws IOException {
        Set<String> delegates = Set.of(beans.getBeanNamesForType(JavaDelegate.class));
        for (BpmnModelInstance model : models()) {
            model.getModelElementsByType(ServiceTask.class).forEach(task -> require(
                    delegates.contains(task.getCamundaDelegateExpression().replaceAll("[${}]", "")),
                    task.getId() + " names the unknown delegate " + task.getCamundaDelegateExpression()));
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void whatAFormAsksForTheDossierIsExactlyWhatTheDossierRecords() throws IOException {
        Map<String, BeanMethod> recorders = BeanMethods.carrying(RecordsForm.class, RecordsForm::value, beans);
        Map<String, FormSchema> forms = forms();
        recorders.keySet().forEach(form -> require(forms.containsKey(form), "no form " + form + " for its recorder"));
        forms.forEach((form, schema) -> {
            List<FormField> fields = schema.fields().values().stream().filter(FormField::isForDossier).toList();
            if (recorders.containsKey(form)) {
                compare(form, fields, recorders.get(form).method().getParameterTypes()[1]);
            } else {
                require(fields.isEmpty(), form + ".form has fields for the dossier, but nothing records them");
            }
        });
        assertThat(findings).isEmpty();
    }

    @Test
    void everyListTextRuleAndPrefilledFormThatIsNamedExists() throws IOException {
        Set<String> choices = BeanMethods.carrying(OffersChoices.class, OffersChoices::value, beans).keySet();
        Set<String> texts = BeanMethods.carrying(ShowsInForm.class, ShowsInForm::value, beans).keySet();
        Set<String> ruleNames = rules.stream().map(FieldRule::name).collect(Collectors.toSet());
        Map<String, FormSchema> forms = forms();
        forms.forEach((form, schema) -> schema.fields().values().forEach(field -> {
            String where = form + "." + field.key();
            require(field.choices() == null || choices.contains(field.choices().split(":", 2)[0]),
                    where + " names unknown choices " + field.choices());
            require(field.rule() == null || ruleNames.contains(field.rule()), where + " names unknown " + field.rule());
            require(!field.hasChoices() || field.choices() != null || !field.values().isEmpty(),
                    where + " has no list");
            require(!field.label().isBlank(), where + " has no label");
        }));
        for (Path file : list("forms")) {
            json.readTree(file.toFile()).findValues("show").forEach(show ->
                    require(texts.contains(show.asText()), file + " shows the unknown text " + show.asText()));
        }
        BeanMethods.carrying(PrefillsForm.class, PrefillsForm::value, beans).keySet()
                .forEach(form -> require(forms.containsKey(form), "no form " + form + " to fill in beforehand"));
        assertThat(findings).isEmpty();
    }

    private void compare(String form, List<FormField> fields, Class<?> record) {
        Map<String, Class<?>> components = Arrays.stream(record.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getType));
        Set<String> keys = fields.stream().map(FormField::key).collect(Collectors.toSet());
        require(keys.equals(components.keySet()), form + ".form asks " + new TreeSet<>(keys) + " but "
                + record.getName() + " records " + new TreeSet<>(components.keySet()));
        fields.stream().filter(field -> components.containsKey(field.key())).forEach(field -> require(
                suits(field, components.get(field.key())), form + "." + field.key() + " is a " + field.type()
                        + ", recorded as " + components.get(field.key()).getSimpleName()));
    }

    private static boolean suits(FormField field, Class<?> type) {
        return switch (field.type()) {
            case "datetime" -> type == LocalDate.class;
            case "checkbox" -> type == Boolean.class || type == boolean.class;
            case "number" -> Number.class.isAssignableFrom(type);
            case "checklist", "taglist" -> type == List.class || type == Set.class;
            case "select", "radio" -> type == String.class || type == Long.class || type.isEnum();
            default -> type == String.class;
        };
    }

    private void require(boolean holds, String finding) {
        if (!holds) {
            findings.add(finding);
        }
    }

    private Map<String, FormSchema> forms() throws IOException {
        return list("forms").stream().map(this::read).map(FormSchema::of)
                .collect(Collectors.toMap(FormSchema::id, schema -> schema));
    }

    private JsonNode read(Path file) {
        try {
            return json.readTree(file.toFile());
        } catch (IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    private static List<BpmnModelInstance> models() throws IOException {
        return list("bpmn").stream().map(file -> Bpmn.readModelFromFile(file.toFile())).toList();
    }

    private static List<Path> list(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.sorted().toList();
        }
    }
}
