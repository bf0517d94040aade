package be.tandem.dossier;

import be.tandem.access.CaseAccess;
import be.tandem.access.FilePart;
import be.tandem.access.ItemKind;
import be.tandem.access.Reader;
import be.tandem.access.Restrictions;
import be.tandem.access.Right;
import be.tandem.action.ActionFile;
import be.tandem.action.ActionView;
import be.tandem.evaluation.EvaluationFile;
import be.tandem.evaluation.EvaluationView;
import be.tandem.evaluation.PlanChangeView;
import be.tandem.internship.InternshipStories;
import be.tandem.internship.InternshipStory;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Actions, internships and evaluations as one reader gets them: without what the participant keeps between the two
 * casemanagers (D4), and for a provider without what others made ("own" in domain 3.2).
 */
@Service
@Transactional(readOnly = true)
public class CaseItems {

    private final ActionFile actions;
    private final InternshipStories internships;
    private final EvaluationFile evaluations;
    private final CaseAccess access;
    private final Restrictions restrictions;
    private final CaseWork work;

    CaseItems(ActionFile actions, InternshipStories internships, EvaluationFile evaluations, CaseAccess access,
            Restrictions restrictions, CaseWork work) {
        this.actions = actions;
        this.internships = internships;
        this.evaluations = evaluations;
        this.access = access;
        this.restrictions = restrictions;
        this.work = work;
    }

    public List<ActionView> actions(Reader reader, String reference) {
        Set<Long> hidden = restrictions.hidden(reader, reference, ItemKind.PROGRESS);
        boolean own = access.isForOwnItemsOnly(reader, reference, FilePart.PROGRESS);
        return actions.of(reference).stream().filter(action -> !hidden.contains(action.id()))
                .filter(action -> !own || action.registeredBy().equals(reader.userId())).toList();
    }

    /** Nobody registers who guides an internship: for a provider those count in which a task waits in the own Tasklist. */
    public List<InternshipStory> internships(Reader reader, String reference) {
        Set<Long> hidden = restrictions.hidden(reader, reference, ItemKind.INTERNSHIP);
        boolean own = access.isForOwnItemsOnly(reader, reference, FilePart.INTERNSHIP);
        Set<Long> guided = own ? internships.idsOf(reference, caseIdsOf(reader, reference)) : Set.of();
        return internships.of(reference).stream().filter(story -> !hidden.contains(story.internship().id()))
                .filter(story -> !own || guided.contains(story.internship().id())).toList();
    }

    public List<EvaluationView> evaluations(Reader reader, String reference) {
        Set<Long> hidden = restrictions.hidden(reader, reference, ItemKind.EVALUATION);
        return evaluations.of(reference).stream().filter(evaluation -> !hidden.contains(evaluation.id())).toList();
    }

    /** What changed in the plan is part of the plan: only for who may read that too. */
    public List<PlanChangeView> planChanges(Reader reader, String reference) {
        return access.may(reader, reference, FilePart.PLAN, Right.READ) ? evaluations.planChanges(reference) : List.of();
    }

    private Set<String> caseIdsOf(Reader reader, String reference) {
        Set<String> own = work.taskIdsOf(reader, reference);
        return work.tasks(reference).stream().filter(task -> own.contains(task.id())).map(OpenTask::caseId)
                .collect(Collectors.toSet());
    }
}
