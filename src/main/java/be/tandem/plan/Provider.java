package be.tandem.plan;

import be.tandem.protection.ConfidentialText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Who does an action, and what the participant said about it (N1).
 *
 * @param code log-in of a provider of the network, null for somebody outside it
 * @param name name that people read
 * @param reason why somebody outside the network, or why not whom the participant asked
 */
@Embeddable
public record Provider(@Column(name = "provider") String code,
                       @Column(name = "provider_name") @Convert(converter = ConfidentialText.class) String name,
                       @Column(name = "provider_reason") @Convert(converter = ConfidentialText.class) String reason,
                       @Enumerated(EnumType.STRING) @Column(name = "participant_choice") ProviderChoice choice) {

    boolean isOutsideTheNetwork() {
        return code == null;
    }

    boolean needsReason() {
        return isOutsideTheNetwork() || choice == ProviderChoice.ASKED_OTHER;
    }

    /** For example "Sofie De Wilde; de deelnemer koos zelf; de enige in de buurt". */
    public String line() {
        return name + "; " + choice + (reason == null ? "" : "; " + reason);
    }
}
