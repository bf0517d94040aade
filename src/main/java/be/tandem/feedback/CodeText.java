package be.tandem.feedback;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import org.apache.commons.codec.digest.DigestUtils;

/** A one-time code: sixteen signs that one can read out and type over, 80 bits of chance. */
final class CodeText {

    /** Crockford's alphabet: without the letters that look like a figure. */
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final SecureRandom CHANCE = new SecureRandom();

    private CodeText() {
    }

    /** A new code in groups of four, such as 7K2M-0QXR-9TBD-4HWN. */
    static String random() {
        StringBuilder code = new StringBuilder();
        for (int sign = 0; sign < LENGTH; sign++) {
            if (sign > 0 && sign % GROUP == 0) {
                code.append('-');
            }
            code.append(SIGNS.charAt(CHANCE.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** What is stored of a code: from it nobody finds the code. However it was typed, the answer is the same. */
    static String fingerprint(String typed) {
        String plain = typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "").replace('O', '0').replace('I', '1')
                .replace('L', '1');
        return DigestUtils.sha256Hex(plain.getBytes(StandardCharsets.UTF_8));
    }
}
