package be.tandem.dossier.api;

import be.tandem.closing.ClosingConversationView;
import be.tandem.closing.FinalAdviceView;
import be.tandem.closing.FinalReportView;

/** How a trajectory ended, as far as it got and as far as the reader may know. */
record CaseResult(FinalAdviceView advice, FinalReportView report, ClosingConversationView conversation) {
}
