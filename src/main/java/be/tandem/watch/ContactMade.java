package be.tandem.watch;

/** The team reached the participant; whoever waits for silence starts counting again. */
public record ContactMade(String reference) {
}
