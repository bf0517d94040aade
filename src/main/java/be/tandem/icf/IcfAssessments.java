package be.tandem.icf;

import be.tandem.access.ItemKind;
import be.tandem.access.Reader;
import be.tandem.access.Restrictions;
import be.tandem.form.Refusal;
import be.tandem.trajectory.Timeline;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The assessments of a trajectory (domain 3.4): one draft at a time, the next starts from the one before. What the participant
 * asked to keep between the two casemanagers (D4) is not there for anybody else.
 */
@Service
@Transactional
public class IcfAssessments {

    private final IcfAssessmentRepository repository;
    private final IcfCatalogues catalogues;
    private final Restrictions restrictions;
    private final Timeline timeline;
    private final Clock clock;

    IcfAssessments(IcfAssessmentRepository repository, IcfCatalogues catalogues, Restrictions restrictions,
            Timeline timeline, Clock clock) {
        this.repository = repository;
        this.catalogues = catalogues;
        this.restrictions = restrictions;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** All that this reader may see, oldest first. */
    @Transactional(readOnly = true)
    public List<IcfView> of(Reader reader, String reference) {
        return visible(reader, reference).stream().map(this::view).toList();
    }

    @Transactional(readOnly = true)
    public Optional<IcfView> find(Reader reader, String reference, int number) {
        return of(reader, reference).stream().filter(assessment -> assessment.number() == number).findFirst();
    }

    /** What a provider gets to read: of the last assessment that was finished. */
    @Transactional(readOnly = true)
    public Optional<IcfExtract> extract(Reader reader, String reference) {
        return of(reader, reference).stream().filter(IcfView::finished).reduce((earlier, later) -> later)
                .map(IcfExtract::new);
    }

    /** Begins a draft with what the last assessment says, on the newest list of factors; answers with its number. */
    public int start(Reader reader, String reference, IcfMoment moment) {
        List<IcfAssessment> all = repository.findByReferenceOrderBySequenceNumber(reference);
        if (all.stream().anyMatch(assessment -> !assessment.isFinished())) {
            throw new Refusal("Er is al een ontwerp. Werk dat eerst af; daarna kan je een nieuwe inschatting beginnen.");
        }
        IcfCatalogue catalogue = catalogues.newest();
        IcfAnswers answers = visible(reader, reference).stream().reduce((earlier, later) -> later)
                .map(last -> last.answers().carriedTo(catalogue)).orElse(IcfAnswers.NONE);
        repository.save(new IcfAssessment(reference, all.size() + 1, moment, catalogue.version(), answers,
                reader.userId(), now()));
        return all.size() + 1;
    }

    /**
     * Saves a draft.
     *
     * @throws IcfConflict when somebody else changed the same answers since the page was opened
     * @throws IcfRefused when something is missing without which nothing is kept
     */
    public void save(Reader reader, String reference, int number, IcfEdit edit) {
        saved(reader, reference, number, edit);
    }

    /** Saves a draft and closes it for good; without the barriers of what is no severe problem any more. */
    public void finish(Reader reader, String reference, int number, IcfEdit edit) {
        IcfAssessment assessment = saved(reader, reference, number, edit);
        demand(IcfRules.forFinishing(assessment.answers(), catalogue(assessment)));
        assessment.finish(assessment.answers().tidy(catalogue(assessment)), reader.userId(), now());
        timeline.record(reference, "ICF_FINISHED", ItemKind.ICF_ASSESSMENT.item(assessment.id()));
    }

    private IcfAssessment saved(Reader reader, String reference, int number, IcfEdit edit) {
        // Locked before anything else reads it, or a second writer would work on what was there before the first.
        IcfAssessment assessment = repository.findLockedByReferenceAndSequenceNumber(reference, number)
                .filter(found -> !restrictions.hides(reader, reference, ItemKind.ICF_ASSESSMENT, found.id()))
                .orElseThrow();
        IcfMerge merge = IcfMerge.of(assessment.answers(), edit.answers(), edit.base());
        if (!merge.conflicts().isEmpty()) {
            throw new IcfConflict(merge.conflicts());
        }
        demand(IcfRules.forSaving(merge.answers(), catalogue(assessment)));
        assessment.save(edit.moment(), merge.answers(), reader.userId(), now());
        return assessment;
    }

    private List<IcfAssessment> visible(Reader reader, String reference) {
        Set<Long> hidden = restrictions.hidden(reader, reference, ItemKind.ICF_ASSESSMENT);
        return repository.findByReferenceOrderBySequenceNumber(reference).stream()
                .filter(assessment -> !hidden.contains(assessment.id())).toList();
    }

    private static void demand(List<IcfProblem> problems) {
        if (!problems.isEmpty()) {
            throw new IcfRefused(problems);
        }
    }

    private IcfCatalogue catalogue(IcfAssessment assessment) {
        return catalogues.of(assessment.catalogueVersion());
    }

    private IcfView view(IcfAssessment assessment) {
        return assessment.view(catalogue(assessment));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
