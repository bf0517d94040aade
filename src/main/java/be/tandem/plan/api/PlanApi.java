package be.tandem.plan.api;

import be.tandem.access.CurrentReader;
import be.tandem.access.FilePart;
import be.tandem.access.OfCase;
import be.tandem.plan.PlanDifference;
import be.tandem.plan.PlanView;
import be.tandem.plan.PlanViews;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The plan for programs, with the same rights as the page. */
@RestController
@Tag(name = "Plan", description = "Objectives, actions, structural barriers and signatures, in versions")
class PlanApi {

    private final PlanViews views;
    private final CurrentReader reader;

    PlanApi(PlanViews views, CurrentReader reader) {
        this.views = views;
        this.reader = reader;
    }

    @GetMapping("/api/dossier/{reference}/plan")
    @OfCase(part = FilePart.PLAN, purpose = "plan opvragen")
    @Operation(summary = "The newest plan", description = "Casemanagers get the newest version, also a draft; others the "
            + "version in force, without what the participant keeps between the casemanagers.")
    PlanView newest(@PathVariable String reference) {
        return views.newest(reader.get(), reference).orElseThrow(PlanApi::unknown);
    }

    @GetMapping("/api/dossier/{reference}/plan/versions/{number}")
    @OfCase(part = FilePart.PLAN, purpose = "versie van het plan opvragen")
    @Operation(summary = "One version of the plan", description = "404 for a version that is not for this reader.")
    PlanView version(@PathVariable String reference, @PathVariable int number) {
        return views.version(reader.get(), reference, number).orElseThrow(PlanApi::unknown);
    }

    @GetMapping("/api/dossier/{reference}/plan/difference")
    @OfCase(part = FilePart.PLAN, purpose = "versies van het plan vergelijken")
    @Operation(summary = "What differs between two versions", description = "Item by item, word by word; kind is absent "
            + "for words that stayed.")
    PlanDifference difference(@PathVariable String reference, @RequestParam int from, @RequestParam int to) {
        return views.difference(reader.get(), reference, from, to).orElseThrow(PlanApi::unknown);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
