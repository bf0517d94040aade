package be.tandem.form;

import java.util.ArrayList;
import java.util.List;

/** Text from the dossier for a reader of a form: one line per fact, facts that are not known are left out. */
public final class DossierText {

    private final List<String> lines = new ArrayList<>();

    /** Adds a fact on one line. */
    public DossierText line(String label, Object value) {
        if (value != null) {
            lines.add(label + ": " + value);
        }
        return this;
    }

    /** Adds a longer text under its own label. */
    public DossierText paragraph(String label, String value) {
        if (value != null) {
            lines.add("");
            lines.add(label + ":");
            lines.add(value);
        }
        return this;
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
