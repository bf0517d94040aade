package be.tandem.access;

/** What the participant agreed to; asked before a row of the matrix that needs consent counts. */
interface Consents {

    /** Whether the participant of this trajectory lets this person see this part of the file (D3, P16). */
    boolean given(String reference, String userId, FilePart part);
}
