package be.tandem.form;

/** The words that people saw in a form behind the codes that the dossier keeps; the forms are the one place for them. */
public interface FormLabels {

    /**
     * Dutch label of a value in a list of a form; the value itself when the form no longer offers it, null for null.
     *
     * @param form id of the form
     * @param field key of the list in that form
     */
    String of(String form, String field, String value);
}
