package be.tandem.closing;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the file holds about the end of a trajectory, to show to those who may read part REPORT. */
@Service
@Transactional(readOnly = true)
public class ClosingFile {

    private final FinalReportRepository reports;
    private final FinalAdvices advices;
    private final Ratifications ratifications;
    private final ClosingConversationRepository conversations;

    ClosingFile(FinalReportRepository reports, FinalAdvices advices, Ratifications ratifications,
            ClosingConversationRepository conversations) {
        this.reports = reports;
        this.advices = advices;
        this.ratifications = ratifications;
        this.conversations = conversations;
    }

    /** The final report, from the first part on that one of the casemanagers wrote. */
    public Optional<FinalReportView> report(String reference) {
        return reports.findById(reference).map(FinalReport::view);
    }

    /** The advice that was neither returned nor rejected, also while it is a proposal. */
    public Optional<FinalAdviceView> advice(String reference) {
        return advices.standing(reference).map(advice -> advice.view(ratifiedOn(advice)));
    }

    /** The final advice without its reasons; empty as long as it is a proposal or waits for DGS. */
    public Optional<FinalResult> result(String reference) {
        return advices.result(reference);
    }

    /** The closing conversation, or why it was not held. */
    public Optional<ClosingConversationView> conversation(String reference) {
        return conversations.findById(reference).map(ClosingConversation::view);
    }

    private LocalDate ratifiedOn(FinalAdvice advice) {
        return advice.isRatified() ? ratifications.finalSince(advice) : null;
    }
}
