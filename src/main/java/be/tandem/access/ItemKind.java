package be.tandem.access;

/** What a participant can ask to keep between the two casemanagers (D4): one thing of such a kind. */
public enum ItemKind {
    PLAN_OBJECTIVE("Doelstelling"),
    PLAN_ACTION("Actie uit het plan"),
    PROGRESS("Geregistreerde actie"),
    INTERNSHIP("Stage"),
    EVALUATION("Evaluatie"),
    ICF_ASSESSMENT("ICF-inschatting"),
    DOCUMENT("Document"),
    HANDOVER_ITEM("Stuk van de overdracht");

    private final String dutchName;

    ItemKind(String dutchName) {
        this.dutchName = dutchName;
    }

    public String dutchName() {
        return dutchName;
    }
}
