package be.tandem.plan;

import java.util.List;

/**
 * What differs between two versions of a plan, item by item, in the order of the plan.
 *
 * @param formal whether such a change is signed anew (P7)
 */
public record PlanDifference(int from, int to, boolean formal, List<Change> changes) {

    /** What happened to an item. */
    public enum Kind {
        ADDED("toegevoegd"), REMOVED("weggevallen"), CHANGED("gewijzigd");

        private final String dutchName;

        Kind(String dutchName) {
            this.dutchName = dutchName;
        }

        @Override
        public String toString() {
            return dutchName;
        }
    }

    /**
     * One item that differs.
     *
     * @param what for example "Actie voor zorg"
     * @param words the text with what came and what went
     */
    public record Change(Kind kind, String what, List<Piece> words) {
    }

    /** Words that stayed, came or went together; kind null for what stayed. */
    public record Piece(Kind kind, String text) {

        public boolean isAdded() {
            return kind == Kind.ADDED;
        }

        public boolean isRemoved() {
            return kind == Kind.REMOVED;
        }
    }
}
