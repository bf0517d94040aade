package be.tandem.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Measures whether a text can be read at level B1: short sentences, no office words, the formula of Flesch-Douma. */
final class PlainDutch {

    private static final int LONGEST_SENTENCE = 15;
    private static final Set<String> OFFICE_WORDS = Set.of("teneinde", "betreffende", "indien", "conform", "middels",
            "omtrent", "inzake", "derhalve", "desbetreffende", "bekrachtigd", "bekrachtiging", "escalatie", "indicering",
            "vervroegd", "beëindigd", "geïnitieerd", "tevens", "reeds", "alsmede", "worden", "werd");
    private static final Pattern SYLLABLE = Pattern.compile("[aeiouyéèëïöü]+", Pattern.CASE_INSENSITIVE);

    private PlainDutch() {
    }

    static List<String> objections(String text) {
        List<String> objections = new ArrayList<>();
        for (String sentence : sentences(text)) {
            if (words(sentence).length > LONGEST_SENTENCE) {
                objections.add("too long: " + sentence);
            }
            for (String word : words(sentence)) {
                if (OFFICE_WORDS.contains(word.toLowerCase(Locale.ROOT))) {
                    objections.add("office word: " + word);
                }
            }
        }
        return objections;
    }

    /** 206.84 - 0.93 x words per sentence - 77 x syllables per word. */
    static double ease(String text) {
        double words = words(text).length;
        long syllables = SYLLABLE.matcher(text).results().count();
        return 206.84 - 0.93 * words / sentences(text).length - 77 * syllables / words;
    }

    private static String[] sentences(String text) {
        return text.split("(?<=[.?!])\\s+");
    }

    private static String[] words(String text) {
        return text.strip().split("[\\s,.?!:;()]+");
    }
}
