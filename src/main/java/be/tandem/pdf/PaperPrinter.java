package be.tandem.pdf;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Prints a paper: a template below {@code templates/pdf} and what stands in it. The same content gives the same bytes. */
@Component
class PaperPrinter {

    private static final Locale FLEMISH = Locale.forLanguageTag("nl-BE");
    /** What XML cannot hold, for example a control character in a text that was pasted. */
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final ITemplateEngine templates;
    private final AccessiblePdf pdf = new AccessiblePdf();
    private final String style = Resources.text(new ClassPathResource("pdf/papier.css"));

    PaperPrinter(ITemplateEngine templates) {
        this.templates = templates;
    }

    /**
     * Fills in the template and turns it into PDF/UA.
     *
     * @param template name below {@code templates/pdf}, without extension
     */
    byte[] print(String template, Map<String, Object> content) {
        Context context = new Context(FLEMISH, content);
        context.setVariable("stijl", style);
        return pdf.of(NOT_IN_XML.matcher(templates.process("pdf/" + template, context)).replaceAll(""));
    }
}
