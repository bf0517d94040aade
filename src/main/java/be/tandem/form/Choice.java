package be.tandem.form;

/**
 * One option of a list in a form.
 *
 * @param value what is stored
 * @param label Dutch text a person sees
 */
public record Choice(String value, String label) {
}
