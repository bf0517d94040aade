package be.tandem.plan;

import be.tandem.form.Refusal;
import be.tandem.form.Typed;
import be.tandem.trajectory.Timeline;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a draft away that nobody goes on with; the version before it holds, and the draft itself stays readable. */
@Service
@Transactional
public class PlanDrafts {

    private final PlanVersions versions;
    private final Timeline timeline;
    private final Clock clock;

    PlanDrafts(PlanVersions versions, Timeline timeline, Clock clock) {
        this.versions = versions;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** @return number of the version that was put away */
    public int discard(String reference, String reason, String by) {
        Plan draft = versions.draftToDecide(reference).plan();
        if (isMet(draft)) {
            throw new Refusal("Dit plan is al samen besproken. Je kunt het nog aanpassen. Gaat iemand niet akkoord? "
                    + "Meld dat bij “Plan lezen en ondertekenen”.");
        }
        String why = Typed.text("reason", reason);
        Refusal.unless(why != null, "reason", "Schrijf waarom jullie dit ontwerp wegleggen.");
        draft.discard(why, LocalDate.now(clock), by);
        timeline.record(reference, "PLAN_DISCARDED");
        return draft.versionNumber();
    }

    /** Whether the open draft may be put away. */
    @Transactional(readOnly = true)
    public boolean mayBeDiscarded(String reference) {
        return versions.draft(reference).filter(draft -> !isMet(draft.plan())).isPresent();
    }

    /** Before the start a plan that was discussed with the participant goes on to signing, or back with reasons (P7). */
    private boolean isMet(Plan draft) {
        return draft.meetingOn() != null && !versions.hasInForce(draft.reference());
    }
}
