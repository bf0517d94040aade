package be.tandem.action;

import be.tandem.access.CaseAccess;
import be.tandem.access.FilePart;
import be.tandem.access.ItemKind;
import be.tandem.access.Reader;
import be.tandem.access.Restrictions;
import be.tandem.access.Right;
import be.tandem.team.Tandem;
import be.tandem.team.Teams;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For whom somebody may plan and register (domain 3.2): a provider for the own role, the coordinator for providers. */
@Service
@Transactional(readOnly = true)
public class ActionRights {

    private final CaseAccess access;
    private final Restrictions restrictions;
    private final Teams teams;

    ActionRights(CaseAccess access, Restrictions restrictions, Teams teams) {
        this.access = access;
        this.restrictions = restrictions;
        this.teams = teams;
    }

    /** In whose name this person may plan and register; nobody's for who only reads. */
    public List<Actor> actors(Reader reader, String reference) {
        return access.may(reader, reference, FilePart.PROGRESS, Right.WRITE) ? readable(reader, reference) : List.of();
    }

    /** Whose appointments this person sees. */
    List<Actor> readable(Reader reader, String reference) {
        if (isOfTandem(reader, teams.of(reference))) {
            return List.of(Actor.values());
        }
        boolean own = isForOwnOnly(reader, reference);
        return Stream.of(Actor.values()).filter(Actor::isProvider).filter(actor -> !own || reader.has(actor.role()))
                .toList();
    }

    /** Whether this person reads the actions of work and care alike. */
    public boolean seesBothSides(Reader reader, String reference) {
        return !isForOwnOnly(reader, reference);
    }

    boolean isForOwnOnly(Reader reader, String reference) {
        return access.isForOwnItemsOnly(reader, reference, FilePart.PROGRESS);
    }

    /** Whether the participant keeps this action of the plan from this reader (D4). */
    boolean hides(Reader reader, String reference, Long planAction) {
        return planAction != null && restrictions.hides(reader, reference, ItemKind.PLAN_ACTION, planAction);
    }

    boolean isKeptBack(String reference, Long planAction) {
        return planAction != null && restrictions.isRestricted(reference, ItemKind.PLAN_ACTION, planAction);
    }

    private static boolean isOfTandem(Reader reader, Tandem tandem) {
        return Stream.of(tandem.caseManagerWork(), tandem.caseManagerCare(), tandem.backupCaseManagerWork(),
                tandem.backupCaseManagerCare()).anyMatch(reader.userId()::equals);
    }
}
