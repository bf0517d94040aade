package be.tandem.dossier;

/**
 * One step of “mijn traject”, told to the participant (H31).
 *
 * @param state where the participant stands with it
 * @param now what happens in this step
 * @param who who helps
 */
public record PhaseStep(String name, State state, String now, String who, String next) {

    /** Whether a step is behind, under way or ahead. */
    public enum State {
        DONE("klaar"), CURRENT("hier ben je nu"), AHEAD("komt nog");

        private final String dutchName;

        State(String dutchName) {
            this.dutchName = dutchName;
        }

        public String dutchName() {
            return dutchName;
        }
    }

    public boolean isCurrent() {
        return state == State.CURRENT;
    }
}
