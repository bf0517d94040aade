package be.tandem.plan;

import jakarta.persistence.Embeddable;

/** Child care, housing, mobility, money …: what no guidance removes, with the person who follows it up (H30). */
@Embeddable
record StructuralBarrier(String description, String owner) {

    String line() {
        return description + "; " + owner;
    }
}
