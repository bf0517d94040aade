package be.tandem.handover;

import be.tandem.form.Refusal;

/**
 * A piece of the summary as it was typed.
 *
 * @param heading what it is about
 * @param words in the participant's own words
 * @param shareable whether the participant wants others to read it
 */
public record SummaryText(String heading, String words, boolean shareable) {

    private static final int LONGEST_HEADING = 100;
    private static final int LONGEST_WORDS = 2000;

    SummaryText checked() {
        if (heading == null || heading.isBlank()) {
            throw new Refusal("heading", "Schrijf waarover dit stuk gaat.");
        }
        if (heading.strip().length() > LONGEST_HEADING) {
            throw new Refusal("heading", "Dit is te lang. Gebruik hoogstens " + LONGEST_HEADING + " tekens.");
        }
        if (words == null || words.isBlank()) {
            throw new Refusal("words", "Schrijf wat iemand moet weten.");
        }
        if (words.strip().length() > LONGEST_WORDS) {
            throw new Refusal("words", "Dit is te lang. Gebruik hoogstens " + LONGEST_WORDS + " tekens, of maak er twee "
                    + "stukken van.");
        }
        return new SummaryText(heading.strip(), words.strip(), shareable);
    }
}
