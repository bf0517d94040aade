package be.tandem.replacement;

import be.tandem.network.Role;
import java.time.LocalDate;

/** The form with which somebody of the team registers that the participant asks for another person (N1). */
record RequestOtherPerson(String trajectory, Role about, LocalDate askedOn, String wish, String preference) {
}
