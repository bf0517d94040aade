package be.tandem.access;

/** Whether the participant must have agreed with somebody before a line of the access matrix counts. */
enum ConsentNeed {
    /** Role and relation are enough. */
    NONE(""),
    /** Only with who took over from the casemanager of the beginning (P16). */
    NEWCOMER("newcomer"),
    /** With everybody in this role and relation. */
    ALWAYS("consent");

    private final String word;

    ConsentNeed(String word) {
        this.word = word;
    }

    /** As the table writes it. */
    static ConsentNeed of(String word) {
        for (ConsentNeed need : values()) {
            if (need.word.equals(word)) {
                return need;
            }
        }
        throw new IllegalStateException("access-matrix.csv: unknown consent " + word);
    }
}
