package be.tandem.access;

import org.springframework.security.access.AccessDeniedException;

/** Somebody asked for a part of a file that is not for them; says nothing about what is in it. */
public class NoAccess extends AccessDeniedException {

    private static final long serialVersionUID = 1L;

    public NoAccess() {
        super("Dit deel van het dossier is niet voor jouw rol in deze fase.");
    }
}
