package be.tandem.document;

/**
 * A document to take away.
 *
 * @param name made by us from the title: safe on every computer, with the extension of what the content really is
 */
public record DocumentFile(String name, FileType type, byte[] content) {
}
