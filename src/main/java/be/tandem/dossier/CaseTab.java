package be.tandem.dossier;

import be.tandem.access.FilePart;

/** The tabs of a case; one shows to whoever may read its part of the file. */
public enum CaseTab {
    OVERVIEW("", "Overzicht", FilePart.OPEN),
    PLAN("/plan", "Plan", FilePart.PLAN),
    ACTIONS("/acties", "Acties", FilePart.PROGRESS),
    INTERNSHIPS("/stages", "Stages", FilePart.INTERNSHIP),
    EVALUATIONS("/evaluaties", "Evaluaties", FilePart.EVALUATION),
    CONTACTS("/contacten", "Contacten", FilePart.EVALUATION),
    ICF("/icf", "ICF", FilePart.ICF),
    /** For whoever reads no more of it. */
    ICF_EXTRACT("/icf/uittreksel", "Uittreksel ICF", FilePart.ICF_EXTRACT),
    REPORT("/eindverslag", "Eindverslag", FilePart.ADVICE),
    AFTER_CARE("/nazorg", "Nazorg", FilePart.ADVICE),
    DOCUMENTS("/documenten", "Documenten", FilePart.DOCUMENT),
    EXPENSES("/onkosten", "Onkosten", FilePart.EXPENSE),
    HANDOVER("/overdracht", "Overdracht", FilePart.HANDOVER),
    TEAM("/team", "Team", FilePart.TEAM),
    CONSENTS("/toestemmingen", "Toestemmingen", FilePart.CONSENT),
    OPINION("/mening", "Mening", FilePart.CONSENT),
    AUDIT("/inzage", "Inzage", FilePart.AUDIT);

    private final String path;
    private final String label;
    private final FilePart part;

    CaseTab(String path, String label, FilePart part) {
        this.path = path;
        this.label = label;
        this.part = part;
    }

    /** Address behind {@code /dossier/{reference}}. */
    public String path() {
        return path;
    }

    public String label() {
        return label;
    }

    public FilePart part() {
        return part;
    }
}
