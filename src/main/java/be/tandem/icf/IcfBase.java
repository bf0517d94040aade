package be.tandem.icf;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * How the answers stood when somebody opened the page, as short fingerprints that travel with the form. With it two people
 * can work in one assessment: only an answer that both changed is a conflict.
 */
public final class IcfBase {

    private static final int LENGTH = 12;

    private final Map<String, String> prints;

    private IcfBase(Map<String, String> prints) {
        this.prints = prints;
    }

    public static IcfBase of(IcfAnswers answers) {
        Map<String, String> prints = new TreeMap<>();
        answers.values().forEach((key, text) -> prints.put(key, print(text)));
        return new IcfBase(prints);
    }

    /** What {@link #toString} wrote; anything else reads as a page that was opened empty. */
    public static IcfBase parse(String text) {
        Map<String, String> prints = new HashMap<>();
        for (String entry : (text == null ? "" : text).split(",")) {
            int sign = entry.indexOf('=');
            if (sign > 0) {
                prints.put(entry.substring(0, sign), entry.substring(sign + 1));
            }
        }
        return new IcfBase(prints);
    }

    /** Whether the answer stood like this when the page was opened. */
    boolean had(String key, String text) {
        return prints.getOrDefault(key, "").equals(print(text));
    }

    private static String print(String text) {
        return text.isEmpty() ? "" : DigestUtils.sha256Hex(text).substring(0, LENGTH);
    }

    @Override
    public String toString() {
        return prints.entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(","));
    }
}
