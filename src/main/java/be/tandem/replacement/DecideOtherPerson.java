package be.tandem.replacement;

/** The decision about the participant's question; a refusal says why (N1). */
record DecideOtherPerson(Outcome requestOutcome, String motivation) {

    enum Outcome {
        GRANTED("toegekend"), REFUSED("niet toegekend");

        private final String dutchName;

        Outcome(String dutchName) {
            this.dutchName = dutchName;
        }

        @Override
        public String toString() {
            return dutchName;
        }
    }
}
