package be.tandem.plan;

import be.tandem.protection.ConfidentialText;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

/** Child care, housing, mobility, money …: what no guidance removes, with the person who follows it up (H30). */
@Embeddable
record StructuralBarrier(@Convert(converter = ConfidentialText.class) String description,
                         @Convert(converter = ConfidentialText.class) String owner) {

    String line() {
        return description + "; " + owner;
    }
}
