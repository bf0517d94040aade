package be.tandem.process.forms;

import be.tandem.form.FormContext;
import be.tandem.form.RecordsForm;
import be.tandem.process.forms.BeanMethods.BeanMethod;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Hands the dossier's part of a form to the one domain method that records it. */
@Component
class FormRecorder implements SmartInitializingSingleton {

    private final ListableBeanFactory beans;
    private final ObjectMapper json;
    private Map<String, BeanMethod> recorders = Map.of();

    FormRecorder(ListableBeanFactory beans, ObjectMapper json) {
        this.beans = beans;
        this.json = json.copy().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    @Override
    public void afterSingletonsInstantiated() {
        recorders = BeanMethods.carrying(RecordsForm.class, RecordsForm::value, beans);
    }

    /** The record type that receives the form, when a domain method records it. */
    Optional<Class<?>> typeFor(String formId) {
        return Optional.ofNullable(recorders.get(formId)).map(recorder -> recorder.method().getParameterTypes()[1]);
    }

    /** Records the values; answers with the decisions that route the process. */
    @SuppressWarnings("unchecked")
    Map<String, Object> record(String formId, FormContext context, Map<String, Object> values) {
        BeanMethod recorder = recorders.get(formId);
        if (recorder == null) {
            if (!values.isEmpty()) {
                throw new IllegalStateException("nothing in the dossier records the form " + formId);
            }
            return Map.of();
        }
        Object form = json.convertValue(values, recorder.method().getParameterTypes()[1]);
        Object routing = recorder.call(context, form);
        return routing == null ? Map.of() : (Map<String, Object>) routing;
    }
}
