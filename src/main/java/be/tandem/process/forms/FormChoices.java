package be.tandem.process.forms;

import be.tandem.form.Choice;
import be.tandem.form.ChoiceContext;
import be.tandem.form.OffersChoices;
import be.tandem.process.forms.BeanMethods.BeanMethod;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Lists in forms that depend on the trajectory, the region or the day. */
@Component
class FormChoices implements SmartInitializingSingleton {

    private final ListableBeanFactory beans;
    private Map<String, BeanMethod> sources = Map.of();

    FormChoices(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public void afterSingletonsInstantiated() {
        sources = BeanMethods.carrying(OffersChoices.class, OffersChoices::value, beans);
    }

    boolean knows(String source) {
        return sources.containsKey(source.split(":", 2)[0]);
    }

    @SuppressWarnings("unchecked")
    List<Choice> offer(String source, ChoiceContext context) {
        String[] parts = source.split(":", 2);
        BeanMethod method = sources.get(parts[0]);
        if (method == null) {
            throw new IllegalStateException("nothing offers the choices " + parts[0]);
        }
        return (List<Choice>) method.call(context.with(parts.length > 1 ? parts[1] : ""));
    }

    List<String> values(String source, ChoiceContext context) {
        return offer(source, context).stream().map(Choice::value).toList();
    }
}
