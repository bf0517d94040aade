package be.tandem.access;

import be.tandem.calendar.DutchDate;
import be.tandem.form.Refusal;
import be.tandem.network.Region;
import be.tandem.network.Staff;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.Trajectory;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may read along with the participant's agreement, in words, and since when. */
@Service
@Transactional(readOnly = true)
public class ConsentOverview {

    private final ConsentHolders holders;
    private final AccessConsents consents;
    private final Trajectories trajectories;
    private final Staff staff;

    ConsentOverview(ConsentHolders holders, AccessConsents consents, Trajectories trajectories, Staff staff) {
        this.holders = holders;
        this.consents = consents;
        this.trajectories = trajectories;
        this.staff = staff;
    }

    public List<ConsentLine> of(String reference) {
        return holders.of(reference).stream().map(holder -> line(reference, holder)).toList();
    }

    /** The one of the list with this id. */
    public ConsentHolder holder(String reference, String id) {
        return holders.of(reference).stream().filter(holder -> holder.id().equals(id)).findFirst()
                .orElseThrow(() -> new Refusal("wie", "Deze persoon of organisatie hoort niet meer bij dit traject. "
                        + "Kijk de lijst opnieuw na."));
    }

    private ConsentLine line(String reference, ConsentHolder holder) {
        List<String> earlier = consents.withdrawn(reference, holder).stream()
                .map(consent -> DutchDate.of(consent.givenOn()) + " tot " + DutchDate.of(consent.withdrawnOn())).toList();
        return new ConsentLine(holder, name(trajectories.get(reference), holder), purpose(holder),
                consents.standsSince(reference, holder).orElse(null), earlier);
    }

    private String name(Trajectory trajectory, ConsentHolder holder) {
        return switch (holder.role()) {
            case WORK_PROVIDER -> "Dienstverlener Werk, " + Region.valueOf(trajectory.region()).dutchName();
            case CARE_PROVIDER -> "Dienstverlener Zorg, " + Region.valueOf(trajectory.region()).dutchName();
            case VDAB_MEDIATOR -> "VDAB-bemiddelaar";
            default -> staff.get(holder.id()).name();
        };
    }

    private static String purpose(ConsentHolder holder) {
        return switch (holder.role()) {
            case WORK_PROVIDER, CARE_PROVIDER -> "Wie de begeleiding aanvaardde, leest het plan en een uittreksel van de ICF, "
                    + "en noteert de eigen acties.";
            case VDAB_MEDIATOR -> "Leest na het traject het eindadvies, niet het verslag.";
            case CASE_MANAGER_WORK -> "Vervangt de casemanager Werk en werkt dan mee aan het dossier.";
            default -> "Vervangt de casemanager Zorg en werkt dan mee aan het dossier.";
        };
    }
}
