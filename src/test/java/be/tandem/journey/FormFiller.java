package be.tandem.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Fills in a Camunda Form as a person does: by the Dutch labels, with keyboard and mouse. */
final class FormFiller {

    private static final DateTimeFormatter BELGIAN = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private static final double KEPT_AFTER_MILLISECONDS = 400;

    private final Page page;

    FormFiller(Page page) {
        this.page = page;
    }

    /** Walks the form from top to bottom, so that fields which appear after a choice are there in time. */
    void fill(JsonNode parent, Map<String, Object> values) {
        for (JsonNode component : parent.path("components")) {
            Object value = values.get(component.path("key").asText());
            if (value != null) {
                fillOne(component, value);
            }
            fill(component, values);
        }
    }

    private void fillOne(JsonNode component, Object value) {
        String label = component.path("dateLabel").asText(component.path("label").asText());
        Locator field = fieldOf(component.get("type").asText(), label);
        switch (component.get("type").asText()) {
            case "checkbox" -> field.locator("input[type=checkbox]").setChecked((Boolean) value);
            case "select" -> choose(field, labelOf(component, value.toString()));
            case "radio" -> tick(field, labelOf(component, value.toString()));
            case "checklist" -> ((List<?>) value).forEach(item -> tick(field, labelOf(component, item.toString())));
            case "datetime" -> type(field.locator("input.fjs-input").first(),
                    LocalDate.parse(value.toString()).format(BELGIAN));
            case "textarea" -> type(field.locator("textarea"), value.toString());
            default -> type(field.locator("input").first(), value.toString());
        }
    }

    private Locator fieldOf(String type, String label) {
        Pattern exact = whole(label, "\\*?\\s*");
        return page.locator(".fjs-form-field-" + type).filter(new Locator.FilterOptions().setHas(
                page.locator("label, legend, .fjs-form-field-label").filter(
                        new Locator.FilterOptions().setHasText(exact)))).first();
    }

    /** The form keeps a text shortly after it was typed, later than a machine types: look whether it stayed. */
    private void type(Locator input, String text) {
        for (int attempt = 0; attempt < 5 && !input.inputValue().equals(text); attempt++) {
            input.fill(text);
            input.press("Tab");
            page.waitForTimeout(KEPT_AFTER_MILLISECONDS);
        }
    }

    /** A list that had the focus already closes at a click, so look whether it is open before choosing. */
    private void choose(Locator field, String option) {
        Locator item = page.locator(".fjs-dropdownlist-item").filter(
                new Locator.FilterOptions().setHasText(whole(option, ""))).first();
        for (int attempt = 0; attempt < 5 && !item.isVisible(); attempt++) {
            field.locator(".fjs-select-display").click();
            page.waitForTimeout(KEPT_AFTER_MILLISECONDS);
        }
        item.click();
    }

    private static void tick(Locator field, String option) {
        field.locator("label").filter(new Locator.FilterOptions().setHasText(
                whole(option, ""))).first().click();
    }

    /** The browser's own dialect of regular expressions knows no quoting, so each sign is escaped. */
    private static Pattern whole(String text, String suffix) {
        return Pattern.compile("^\\s*" + text.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0") + "\\s*" + suffix + "$");
    }

    /** What a person sees for a stored value. */
    private static String labelOf(JsonNode component, String value) {
        for (JsonNode option : component.path("values")) {
            if (option.get("value").asText().equals(value)) {
                return option.get("label").asText();
            }
        }
        throw new AssertionError(component.get("key") + " does not offer " + value);
    }
}
