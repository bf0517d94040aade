package be.tandem.action;

import be.tandem.access.CaseAccess;
import be.tandem.access.FilePart;
import be.tandem.access.ItemKind;
import be.tandem.access.Reader;
import be.tandem.access.Restrictions;
import be.tandem.access.Right;
import be.tandem.team.Teams;
import java.util.List;
import java.util.Set;
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
        if (teams.of(reference).people().anyMatch(reader.userId()::equals)) {
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

    /** The actions of the plan that the participant keeps from this reader (D4). */
    Set<Long> hidden(Reader reader, String reference) {
        return restrictions.hidden(reader, reference, ItemKind.PLAN_ACTION);
    }

    boolean isKeptBack(String reference, Long planAction) {
        return planAction != null && restrictions.isRestricted(reference, ItemKind.PLAN_ACTION, planAction);
    }
}
