package be.tandem.aftercare;

import java.time.LocalDate;
import java.util.List;

/** Which steps fit a final advice; the answers stand in {@code dmn/follow-up-route.dmn} (P24). */
public interface FollowUpRoutes {

    /** Steps that fit, the most obvious one first; never empty for an advice that was valid on its day. */
    List<FollowUpStep> stepsAfter(String adviceCode, LocalDate adviceOn, boolean employed);
}
