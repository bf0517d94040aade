package be.tandem.stop;

import java.time.LocalDate;

/**
 * VDAB stopped a trajectory early (P17), as the participant may read it.
 *
 * @param ground Dutch words, with the letter of the article
 * @param reason Dutch words, null when the ground needs none
 * @param firstWorkingDay null unless the participant is at work (ground d)
 * @param contact whom the participant may turn to
 */
public record StopDecision(String ground, String reason, LocalDate firstWorkingDay, String motivation, String contact,
                           LocalDate decidedOn) {
}
