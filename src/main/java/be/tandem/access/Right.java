package be.tandem.access;

/** What somebody does with a part of the file. Writing does not include reading: some only deliver information. */
public enum Right {
    READ, WRITE
}
