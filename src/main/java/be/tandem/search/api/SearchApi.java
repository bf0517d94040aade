package be.tandem.search.api;

import be.tandem.access.CurrentReader;
import be.tandem.search.CaseHits;
import be.tandem.search.CaseSearch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The search for programs; by POST, so that no name stands in an address. */
@RestController
@Tag(name = "Search", description = "Finding a case within one's rights")
class SearchApi {

    private final CaseSearch search;
    private final CurrentReader reader;

    SearchApi(CaseSearch search, CurrentReader reader) {
        this.search = search;
        this.reader = reader;
    }

    @PostMapping("/api/search")
    @Operation(summary = "Find cases", description = "By any of the fields; all that are given must hold. Finds only cases "
            + "whose open part this person may read now, 20 a page by name, and no more than 200 in all. An INSZ must be "
            + "complete, and finds only cases whose request this person may read; a casemanager only cases whose team "
            + "this person may know.")
    FoundPage find(@RequestBody @Valid SearchRequest request) {
        CaseHits hits = search.find(reader.get(), request.query(), request.page() == null ? 1 : request.page());
        return FoundPage.of(hits);
    }
}
