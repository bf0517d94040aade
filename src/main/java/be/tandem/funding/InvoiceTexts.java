package be.tandem.funding;

import be.tandem.access.CaseAccess;
import be.tandem.access.FilePart;
import be.tandem.access.ItemKind;
import be.tandem.access.Reader;
import be.tandem.access.Readers;
import be.tandem.access.Restrictions;
import be.tandem.access.Right;
import be.tandem.action.ActionFile;
import be.tandem.action.ActionView;
import be.tandem.calendar.DutchDate;
import be.tandem.form.DossierText;
import be.tandem.form.FormContext;
import be.tandem.form.ShowsInForm;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Of which action an invoice is asked. A coordinator reads the progress while the trajectory runs (domain 3.2): then the day
 * and the side show, never what was done. Afterwards, and for what the participant keeps back (D4), the paper says it.
 */
@Component
class InvoiceTexts {

    private final ActionInvoiceRepository repository;
    private final ActionFile actions;
    private final CaseAccess access;
    private final Restrictions restrictions;
    private final Readers readers;

    InvoiceTexts(ActionInvoiceRepository repository, ActionFile actions, CaseAccess access, Restrictions restrictions,
            Readers readers) {
        this.repository = repository;
        this.actions = actions;
        this.access = access;
        this.restrictions = restrictions;
        this.readers = readers;
    }

    @ShowsInForm("invoicedAction")
    String text(FormContext context) {
        ActionInvoice invoice = repository.findByCaseId(context.caseId()).orElseThrow();
        DossierText text = new DossierText().line("Traject", invoice.reference()).line("Lijn", invoice.id())
                .line("Gevraagd op", DutchDate.of(invoice.askedOn()));
        readable(readers.of(context.userId()), invoice).ifPresentOrElse(
                action -> text.line("Dag van de actie", DutchDate.of(action.happenedOn())).line("Kant", action.domain()),
                () -> text.line("Dag en kant", "zie de factuur"));
        return text.toString();
    }

    private Optional<ActionView> readable(Reader reader, ActionInvoice invoice) {
        String reference = invoice.reference();
        if (!access.may(reader, reference, FilePart.PROGRESS, Right.READ)
                || restrictions.hides(reader, reference, ItemKind.PROGRESS, invoice.actionId())) {
            return Optional.empty();
        }
        return actions.of(reference).stream().filter(action -> action.id() == invoice.actionId()).findFirst();
    }
}
