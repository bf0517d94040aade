package be.tandem.plan.api;

import be.tandem.access.CurrentReader;
import be.tandem.access.FilePart;
import be.tandem.access.OfCase;
import be.tandem.access.Right;
import be.tandem.plan.PlanDrafts;
import be.tandem.plan.PlanView;
import be.tandem.plan.PlanViews;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Putting a draft away over REST. */
@RestController
@Tag(name = "Plan")
class PlanDraftApi {

    private final PlanDrafts drafts;
    private final PlanViews views;
    private final CurrentReader reader;

    PlanDraftApi(PlanDrafts drafts, PlanViews views, CurrentReader reader) {
        this.views = views;
        this.drafts = drafts;
        this.reader = reader;
    }

    @PostMapping("/api/dossier/{reference}/plan/draft/discard")
    @OfCase(part = FilePart.PLAN, right = Right.WRITE, purpose = "ontwerp van het plan wegleggen")
    @Operation(summary = "Put the draft away", description = "It stays readable with the reason; the version in force "
            + "holds. Answers with the version that was put away.")
    PlanView discard(@PathVariable String reference, @RequestBody Discarding discarding) {
        int put = drafts.discard(reference, discarding.reason(), reader.get().userId());
        return views.version(reader.get(), reference, put).orElseThrow();
    }

    /** @param reason why nobody goes on with this draft */
    record Discarding(String reason) {
    }
}
