package be.tandem.access;

import be.tandem.trajectory.EventItem;
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

    /** The thing of this kind, for the timeline: its sentence stays with those who may know the thing. */
    public EventItem item(long id) {
        return new EventItem(name(), id);
    }

    public String dutchName() {
        return dutchName;
    }
}
