package be.tandem.dossier;

import java.util.List;

/**
 * The first page of a case, as one reader gets it.
 *
 * @param tasks the open tasks that this reader finds in the own Tasklist
 * @param result final advice of a closed trajectory in one line, null before that
 * @param timeline newest first
 */
public record CaseOverview(CaseTop top, List<PhaseStep> steps, List<DueTask> tasks, List<NextTerm> terms,
                           List<InternshipPlace> internships, String result, List<TimelineLine> timeline) {

    /** A task with the words for its term. */
    public record DueTask(OpenTask task, String left, boolean isLate) {
    }

    public PhaseStep step() {
        return steps.stream().filter(PhaseStep::isCurrent).findFirst().orElseThrow();
    }
}
