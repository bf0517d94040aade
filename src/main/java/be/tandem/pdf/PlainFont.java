package be.tandem.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A TrueType font without its ligatures. The PDF library works out anew for each piece of text which signs melt together, and
 * spent nine tenths of its time on it: half a minute for a long inspection report, for a few joined letters in Dutch.
 */
final class PlainFont {

    private static final int NUMBER_OF_TABLES = 4;
    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;
    private static final int LIGATURES = tag("GSUB");
    private static final int UNREAD = tag("none");

    private PlainFont() {
    }

    /** The same font, with a name over the table of substitutions that no reader looks for. */
    static byte[] of(byte[] font) {
        ByteBuffer file = ByteBuffer.wrap(font.clone());
        for (int table = 0; table < file.getShort(NUMBER_OF_TABLES); table++) {
            int entry = DIRECTORY + table * ENTRY;
            if (file.getInt(entry) == LIGATURES) {
                file.putInt(entry, UNREAD);
            }
        }
        return file.array();
    }

    private static int tag(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
    }
}
