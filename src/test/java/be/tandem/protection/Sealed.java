package be.tandem.protection;

import org.springframework.mock.env.MockEnvironment;

/** For tests that write rows by SQL: a confidential text as the application under test would store it. */
public final class Sealed {

    private static final ConfidentialText TEXTS = new ConfidentialText(new Vault(
            new MockEnvironment().withProperty("tandem.database.folder",
                    "target/test-database-" + System.getProperty("test.process", "1"))));

    private Sealed() {
    }

    public static String text(String text) {
        return TEXTS.convertToDatabaseColumn(text);
    }

    /** What a row says, for a test that looks into the table itself. */
    public static String open(String sealed) {
        return TEXTS.convertToEntityAttribute(sealed);
    }
}
