package be.tandem.plan;

import be.tandem.form.FormContext;
import be.tandem.form.RecordsForm;
import be.tandem.form.ShowsInForm;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Work and care explored at the same time, each by its own casemanager (P6, H9); the plan meeting reads both. */
@Service
@Transactional
class Explorations {

    private final WorkExplorationRepository work;
    private final CareExplorationRepository care;

    Explorations(WorkExplorationRepository work, CareExplorationRepository care) {
        this.work = work;
        this.care = care;
    }

    @RecordsForm("exploreWork")
    void exploreWork(FormContext context, ExploreWork form) {
        work.save(new WorkExploration(context, form));
    }

    @RecordsForm("exploreCare")
    void exploreCare(FormContext context, ExploreCare form) {
        care.save(new CareExploration(context, form));
    }

    @ShowsInForm("workExploration")
    @Transactional(readOnly = true)
    String workExploration(String reference) {
        return work.findById(reference).map(WorkExploration::text).orElse("Nog niet verkend.");
    }

    @ShowsInForm("careExploration")
    @Transactional(readOnly = true)
    String careExploration(String reference) {
        return care.findById(reference).map(CareExploration::text).orElse("Nog niet verkend.");
    }
}
