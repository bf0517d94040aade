package be.tandem.plan.api;

import be.tandem.access.CurrentReader;
import be.tandem.access.FilePart;
import be.tandem.access.OfCase;
import be.tandem.access.Right;
import be.tandem.plan.ItemContent;
import be.tandem.plan.PageSignature;
import be.tandem.plan.PlanAgreements;
import be.tandem.plan.PlanDesk;
import be.tandem.plan.PlanFrame;
import be.tandem.plan.PlanView;
import be.tandem.plan.PlanViews;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Writing and signing the draft over REST; each call answers with the draft as it is then. 409: somebody else changed it. */
@RestController
@Tag(name = "Plan")
class PlanWritingApi {

    private final PlanDesk desk;
    private final PlanAgreements agreements;
    private final PlanViews views;
    private final CurrentReader reader;

    PlanWritingApi(PlanDesk desk, PlanAgreements agreements, PlanViews views, CurrentReader reader) {
        this.desk = desk;
        this.agreements = agreements;
        this.views = views;
        this.reader = reader;
    }

    @PostMapping("/api/dossier/{reference}/plan/draft")
    @OfCase(part = FilePart.PLAN, right = Right.WRITE, purpose = "nieuwe versie van het plan beginnen")
    @Operation(summary = "Begin a draft", description = "A next version begins as a copy of the last one.")
    PlanView begin(@PathVariable String reference) {
        desk.begin(reference, reader.get().userId());
        return draft(reference);
    }

    @PutMapping("/api/dossier/{reference}/plan/draft/frame")
    @OfCase(part = FilePart.PLAN, right = Right.WRITE, purpose = "doel en duur van het plan aanpassen")
    @Operation(summary = "Goal, duration and choices", description = "lock: as it was read; 409 when somebody changed it since.")
    PlanView describe(@PathVariable String reference, @RequestParam int lock, @RequestBody PlanFrame frame) {
        desk.describe(reference, lock, frame);
        return draft(reference);
    }

    @PostMapping("/api/dossier/{reference}/plan/draft/items")
    @OfCase(part = FilePart.PLAN, right = Right.WRITE, purpose = "onderdeel van het plan toevoegen")
    @Operation(summary = "Add an objective, action or structural barrier", description = "A care action names the barrier "
            + "to work that it removes; a provider outside the network has a reason.")
    PlanView add(@PathVariable String reference, @RequestBody ItemContent item) {
        desk.add(reference, item);
        return draft(reference);
    }

    @PutMapping("/api/dossier/{reference}/plan/draft/items/{key}")
    @OfCase(part = FilePart.PLAN, right = Right.WRITE, purpose = "onderdeel van het plan aanpassen")
    @Operation(summary = "Change an item", description = "lock: as it was read; 409 when somebody changed it since.")
    PlanView change(@PathVariable String reference, @PathVariable long key, @RequestParam int lock,
            @RequestBody ItemContent item) {
        desk.change(reference, key, lock, item);
        return draft(reference);
    }

    @DeleteMapping("/api/dossier/{reference}/plan/draft/items/{key}")
    @OfCase(part = FilePart.PLAN, right = Right.WRITE, purpose = "onderdeel uit het plan nemen")
    @Operation(summary = "Remove an item", description = "Refused as long as an action serves it. lock: as it was read.")
    PlanView remove(@PathVariable String reference, @PathVariable long key, @RequestParam int lock) {
        desk.remove(reference, key, lock);
        return draft(reference);
    }

    @PostMapping("/api/dossier/{reference}/plan/draft/signatures")
    @OfCase(part = FilePart.PLAN, right = Right.WRITE, purpose = "plan ondertekenen")
    @Operation(summary = "Sign the draft", description = "seen: the fingerprint of the text that was read; a casemanager "
            + "signs with the own log-in. disagrees: nothing is signed, the remarks are the reasons.")
    PlanView sign(@PathVariable String reference, @RequestBody PageSignature signature) {
        agreements.sign(reader.get(), reference, signature);
        return draft(reference);
    }

    private PlanView draft(String reference) {
        return views.newest(reader.get(), reference).orElseThrow();
    }
}
