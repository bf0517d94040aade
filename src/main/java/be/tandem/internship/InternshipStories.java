package be.tandem.internship;

import be.tandem.form.FormLabels;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Internships with their talks, report and the employer's opinion: one query for each kind, however many there are. */
@Service
@Transactional(readOnly = true)
public class InternshipStories {

    private final InternshipFile file;
    private final InternshipRepository internships;
    private final EntityManager dossier;
    private final FormLabels labels;

    InternshipStories(InternshipFile file, InternshipRepository internships, EntityManager dossier, FormLabels labels) {
        this.file = file;
        this.internships = internships;
        this.dossier = dossier;
        this.labels = labels;
    }

    /** Every internship of the trajectory, oldest first, also those that are still a search. */
    public List<InternshipStory> of(String reference) {
        List<InternshipView> views = file.of(reference);
        List<Long> ids = views.stream().map(InternshipView::id).toList();
        Map<Long, List<FollowUpTalk>> talks = all(FollowUpTalk.class, ids, "order by e.heldOn, e.id").stream()
                .collect(Collectors.groupingBy(FollowUpTalk::internshipId));
        Map<Long, List<InternshipSuspension>> suspensions = all(InternshipSuspension.class, ids, "order by e.since, e.id")
                .stream().collect(Collectors.groupingBy(InternshipSuspension::internshipId));
        Map<Long, InternshipReport> reports = one(InternshipReport.class, ids, InternshipReport::internshipId);
        Map<Long, EmployerEvaluation> employers = one(EmployerEvaluation.class, ids, EmployerEvaluation::internshipId);
        return views.stream().map(view -> new InternshipStory(view,
                suspensions.getOrDefault(view.id(), List.of()).stream().map(InternshipSuspension::view).toList(),
                talks.getOrDefault(view.id(), List.of()).stream().map(talk -> talk.view(labels)).toList(),
                reports.containsKey(view.id()) ? reports.get(view.id()).view() : null,
                employers.containsKey(view.id()) ? employers.get(view.id()).view(labels) : null)).toList();
    }

    /** Ids of the internships that these process instances guide. */
    public Set<Long> idsOf(String reference, Collection<String> caseIds) {
        return internships.findByReferenceOrderById(reference).stream()
                .filter(internship -> caseIds.contains(internship.caseId())).map(Internship::id)
                .collect(Collectors.toSet());
    }

    private <T> Map<Long, T> one(Class<T> kind, List<Long> ids, Function<T, Long> id) {
        return all(kind, ids, "").stream().collect(Collectors.toMap(id, each -> each));
    }

    private <T> List<T> all(Class<T> kind, List<Long> ids, String order) {
        return dossier.createQuery("from " + kind.getSimpleName() + " e where e.internshipId in :ids " + order, kind)
                .setParameter("ids", ids).getResultList();
    }
}
