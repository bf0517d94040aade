package be.tandem.plan;

import be.tandem.protection.ConfidentialText;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * What one item of a plan says. Which fields count depends on its kind: an objective has a side and words, an action all of
 * it, a structural barrier words and an owner.
 *
 * @param domain work or care; null for a structural barrier
 * @param barrier barrier to work that the action removes; obligatory for care
 * @param objective key of the objective that the action serves
 * @param internship whether the action guides towards an internship
 * @param owner who follows a structural barrier up (H30)
 */
@Embeddable
public record ItemContent(@Enumerated(EnumType.STRING) PlanItemKind kind,
                          @Enumerated(EnumType.STRING) PlanDomain domain,
                          @Convert(converter = ConfidentialText.class) String description,
                          @Convert(converter = ConfidentialText.class) String barrier,
                          Long objective, @Embedded Provider provider, LocalDate plannedFrom, LocalDate plannedUntil,
                          boolean internship,
                          @Convert(converter = ConfidentialText.class) String owner) {

    public static ItemContent objective(PlanDomain domain, String description) {
        return new ItemContent(PlanItemKind.OBJECTIVE, domain, description, null, null, null, null, null, false, null);
    }

    public static ItemContent action(PlanDomain domain, String description, String barrier, Long objective) {
        return new ItemContent(PlanItemKind.ACTION, domain, description, barrier, objective, null, null, null, false,
                null);
    }

    public static ItemContent barrier(String description, String owner) {
        return new ItemContent(PlanItemKind.BARRIER, null, description, null, null, null, null, null, false, owner);
    }

    /** The same words, by whom and when another version said. */
    ItemContent plannedAs(ItemContent other) {
        return new ItemContent(kind, domain, description, barrier == null ? other.barrier : barrier, objective,
                other.provider, other.plannedFrom, other.plannedUntil, internship, owner);
    }

    static ItemContent internshipGuidance(Long objective) {
        return new ItemContent(PlanItemKind.ACTION, PlanDomain.WORK, "Begeleiding naar een werkvloer via een stage",
                null, objective, null, null, null, true, null);
    }
}
