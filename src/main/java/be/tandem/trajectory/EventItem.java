package be.tandem.trajectory;

/**
 * The one thing of the file that an event tells of, such as an internship; the participant may keep it from others (D4).
 *
 * @param kind code of the kind of thing
 * @param id null for what happened before events said of which thing they tell
 */
public record EventItem(String kind, Long id) {
}
