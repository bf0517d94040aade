package be.tandem.evaluation;

import java.time.LocalDate;
import java.util.List;

/** What the team saw together, how the participant feels about it, and how it goes on. */
record EvaluateProgress(LocalDate heldOn, List<Presence> present, String workProgress, String careProgress,
                        Satisfaction satisfaction, Outcome outcome) {

    enum Presence { PARTICIPANT, CASE_MANAGER_CARE, WORK_PROVIDER, CARE_PROVIDER, EMPLOYER }

    enum Satisfaction { VERY_DISSATISFIED, DISSATISFIED, NEUTRAL, SATISFIED, VERY_SATISFIED, NOT_ASKED }

    enum Outcome { CONTINUE, ADJUST, EXTEND, CLOSE, STOP }
}
