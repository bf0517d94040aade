package be.tandem.icf;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * An assessment as one text, which the database only sees encrypted: a table of levels would tell who has which problem to
 * whoever holds a dump, and nothing here is ever searched or counted by person.
 *
 * @param salt random, so that the seal beside the document cannot be guessed back to the four levels
 */
record IcfDocument(String salt, Map<String, String> answers) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SALT_BYTES = 16;

    static String write(IcfAnswers answers) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        try {
            return JSON.writeValueAsString(new IcfDocument(HexFormat.of().formatHex(salt), answers.values()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("assessment cannot be written");
        }
    }

    static IcfAnswers read(String document) {
        try {
            return IcfAnswers.of(JSON.readValue(document, IcfDocument.class).answers());
        } catch (JsonProcessingException e) {
            // The cause would quote the content.
            throw new IllegalStateException("assessment cannot be read");
        }
    }

    /** Fingerprint of a finished document: it proves after any re-encryption that it is still the same. */
    static String seal(String document) {
        return DigestUtils.sha256Hex(document);
    }
}
