package be.tandem.outflow.web;

import be.tandem.form.Refusal;
import be.tandem.outflow.OutflowLine;

/** A measurement as it was typed. */
record MeasurementForm(String traject, String maand, String uitWerkloosheid, String betaaldWerk, String reden) {

    static final MeasurementForm EMPTY = new MeasurementForm("", "", "", "", "");

    OutflowLine line() {
        if (traject == null || traject.isBlank()) {
            throw new Refusal("Vul de referentie van het traject in, bijvoorbeeld AT-2026-000123.");
        }
        if (maand == null || !maand.matches("\\d{1,2}")) {
            throw new Refusal("Kies hoeveel maanden na de afsluiting je meet.");
        }
        return new OutflowLine(traject.strip(), Integer.parseInt(maand), yes(uitWerkloosheid), yes(betaaldWerk),
                reden == null || reden.isBlank() ? null : reden.strip());
    }

    private static boolean yes(String answer) {
        if (!"ja".equals(answer) && !"nee".equals(answer)) {
            throw new Refusal("Kies ja of nee, bij beide vragen.");
        }
        return "ja".equals(answer);
    }
}
