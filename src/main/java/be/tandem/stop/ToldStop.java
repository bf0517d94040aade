package be.tandem.stop;

import java.time.LocalDate;

/** When and how (in Dutch) the participant heard that the trajectory stops; the reaction is null when nothing was noted. */
public record ToldStop(LocalDate on, String how, String reaction) {
}
