package be.tandem.watch;

/** Somebody of the team spoke with the participant; whoever waits for silence counts again. */
public record ContactMade(String reference) {
}
