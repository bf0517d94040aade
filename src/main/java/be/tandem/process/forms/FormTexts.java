package be.tandem.process.forms;

import be.tandem.form.FormContext;
import be.tandem.form.ShowsInForm;
import be.tandem.process.forms.BeanMethods.BeanMethod;
import java.util.Map;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Texts from the dossier that a form shows to the person who may do its task. */
@Component
class FormTexts implements SmartInitializingSingleton {

    private final ListableBeanFactory beans;
    private Map<String, BeanMethod> sources = Map.of();

    FormTexts(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public void afterSingletonsInstantiated() {
        sources = BeanMethods.carrying(ShowsInForm.class, ShowsInForm::value, beans);
    }

    boolean knows(String source) {
        return sources.containsKey(source);
    }

    /** The text as Markdown in which nothing that a person typed can act as mark-up, HTML or a FEEL template. */
    String show(String source, FormContext context) {
        BeanMethod method = sources.get(source);
        if (method == null) {
            throw new IllegalStateException("nothing shows " + source);
        }
        String text = HtmlUtils.htmlEscape(String.valueOf(method.call(argument(method, context))), "UTF-8");
        return text.replaceAll("([\\\\`*_\\[\\]#+!|~-])", "\\\\$1").replace("{", "&#123;").replace("}", "&#125;")
                .replace("\n", "  \n");
    }

    /** A text about one of several called processes, such as an internship, asks for the whole context. */
    private static Object argument(BeanMethod method, FormContext context) {
        return method.method().getParameterTypes()[0] == FormContext.class ? context : context.reference();
    }
}
