package be.tandem.action;

import be.tandem.plan.PlanDomain;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether work and care go side by side (P10, H9): the day of the last executed action of each. */
@Service
@Transactional(readOnly = true)
public class ActionBalance {

    private final RegisteredActionRepository actions;

    ActionBalance(RegisteredActionRepository actions) {
        this.actions = actions;
    }

    public LastExecuted of(String reference) {
        return new LastExecuted(actions.lastExecuted(reference, PlanDomain.WORK),
                actions.lastExecuted(reference, PlanDomain.CARE));
    }

    /**
     * The last days on which something happened.
     *
     * @param work null when there was no action for work yet
     * @param care null when there was no action for care yet
     */
    public record LastExecuted(LocalDate work, LocalDate care) {

        /** The only side that had actions since this day; null when both had, or none. */
        public PlanDomain onlySideSince(LocalDate from) {
            boolean recentWork = isSince(work, from);
            return recentWork == isSince(care, from) ? null : recentWork ? PlanDomain.WORK : PlanDomain.CARE;
        }

        private static boolean isSince(LocalDate day, LocalDate from) {
            return day != null && !day.isBefore(from);
        }
    }
}
