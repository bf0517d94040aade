package be.tandem.closing;

import be.tandem.calendar.BelgianTime;
import be.tandem.form.FormContext;
import be.tandem.form.RecordsForm;
import be.tandem.form.ShowsInForm;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P19: the final report that both casemanagers write side by side. */
@Service
@Transactional
class FinalReports {

    private final FinalReportRepository repository;

    FinalReports(FinalReportRepository repository) {
        this.repository = repository;
    }

    @RecordsForm("writeFinalReport")
    Map<String, Object> write(FormContext context, WriteFinalReport form) {
        FinalReport report = lock(context.reference());
        report.write(form, context.today(), context.userId());
        return delivered(context);
    }

    @RecordsForm("contributeFinalReport")
    Map<String, Object> contribute(FormContext context, ContributeFinalReport form) {
        FinalReport report = lock(context.reference());
        report.contribute(form, context.today(), context.userId());
        return delivered(context);
    }

    /** The four weeks for the advice start on the day on which the last part came in. */
    private Map<String, Object> delivered(FormContext context) {
        return Map.of("finalReportOn", BelgianTime.startOf(context.today()));
    }

    @ShowsInForm("finalReport")
    @Transactional(readOnly = true)
    String text(String reference) {
        return reportOf(reference).text();
    }

    boolean isDelivered(String reference) {
        return reportOf(reference).isDelivered();
    }

    private FinalReport lock(String reference) {
        repository.prepare(reference);
        return repository.lock(reference);
    }

    private FinalReport reportOf(String reference) {
        return repository.findById(reference).orElseGet(() -> new FinalReport(reference));
    }
}
