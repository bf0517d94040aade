package be.tandem.access;

import java.util.Arrays;

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

    /** Whether there is such a kind; asked of what a browser sends. */
    public static boolean exists(String name) {
        return Arrays.stream(values()).anyMatch(kind -> kind.name().equals(name));
    }

    public String dutchName() {
        return dutchName;
    }
}
