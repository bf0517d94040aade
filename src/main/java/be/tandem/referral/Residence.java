package be.tandem.referral;

/** Where the candidate lives. */
public record Residence(String street, String postcode, String municipality) {
}
