package be.tandem.access;

/** What somebody does with a part of the file. Who may write may also read. */
public enum Right {
    READ, WRITE
}
