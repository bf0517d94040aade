package be.tandem.process.forms;

import be.tandem.form.FormContext;
import be.tandem.form.PrefillsForm;
import be.tandem.process.forms.BeanMethods.BeanMethod;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** The values from the dossier with which a form opens. */
@Component
class FormPrefills implements SmartInitializingSingleton {

    private final ListableBeanFactory beans;
    private final ObjectMapper json;
    private Map<String, BeanMethod> sources = Map.of();

    FormPrefills(ListableBeanFactory beans, ObjectMapper json) {
        this.beans = beans;
        this.json = json;
    }

    @Override
    public void afterSingletonsInstantiated() {
        sources = BeanMethods.carrying(PrefillsForm.class, PrefillsForm::value, beans);
    }

    boolean knows(String formId) {
        return sources.containsKey(formId);
    }

    /** One value per key of the form; empty when nothing is known yet. */
    JsonNode values(String formId, FormContext context) {
        BeanMethod source = sources.get(formId);
        Object record = source == null || context.reference() == null ? null : source.call(context);
        return record == null ? json.createObjectNode() : json.valueToTree(record);
    }
}
