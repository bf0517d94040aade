package be.tandem.access.api;

import be.tandem.access.ConsentLine;
import be.tandem.access.ConsentOverview;
import be.tandem.access.FilePart;
import be.tandem.access.ItemKind;
import be.tandem.access.OfCase;
import be.tandem.access.RestrictedItem;
import be.tandem.access.RestrictionOverview;
import be.tandem.api.Coded;
import be.tandem.network.Role;
import be.tandem.team.Acknowledgement;
import be.tandem.team.Acknowledgements;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the participant knows, agreed to and keeps back, for programs (D2, D3, D4, P16). */
@RestController
@Tag(name = "Consents", description = "Whom the participant lets read along, and what stays between the casemanagers")
class ConsentsApi {

    /** What holds in a case now. */
    @Schema(name = "Consents")
    record Answer(
            @Schema(description = "Day on which the confidential part was explained; null before that") LocalDate informedOn,
            List<Consent> consents, List<KeptBack> keptBack) {
    }

    /** One person or organisation that the participant can agree with. */
    @Schema(name = "Consent")
    record Consent(Coded role, @Schema(description = "Name in Dutch") String who,
            @Schema(description = "What it is for, in Dutch") String purpose, boolean given,
            @Schema(description = "Since when; null when the participant does not agree") LocalDate since,
            @Schema(description = "Earlier consents that were taken back, as Dutch periods") List<String> earlier) {

        static Consent of(ConsentLine line) {
            return new Consent(Coded.of(line.holder().role(), Role::dutchName), line.who(), line.purpose(), line.stands(),
                    line.since(), line.earlier());
        }
    }

    /** One thing that stays between the two casemanagers. */
    @Schema(name = "KeptBack")
    record KeptBack(Coded kind, String label, LocalDate since) {

        static KeptBack of(RestrictedItem item) {
            return new KeptBack(Coded.of(item.kind(), ItemKind::dutchName), item.label(), item.since());
        }
    }

    private final Acknowledgements acknowledgements;
    private final ConsentOverview overview;
    private final RestrictionOverview restrictions;

    ConsentsApi(Acknowledgements acknowledgements, ConsentOverview overview, RestrictionOverview restrictions) {
        this.acknowledgements = acknowledgements;
        this.overview = overview;
        this.restrictions = restrictions;
    }

    @GetMapping("/api/dossier/{reference}/consents")
    @OfCase(part = FilePart.CONSENT, purpose = "toestemmingen opvragen")
    @Operation(summary = "Consents", description = "For the two casemanagers: what the participant was told, whom the "
            + "participant lets read along and what is kept between the casemanagers.")
    Answer consents(@Parameter(example = "AT-2026-000123") @PathVariable String reference) {
        return new Answer(acknowledgements.of(reference).map(Acknowledgement::on).orElse(null),
                overview.of(reference).stream().map(Consent::of).toList(),
                restrictions.restricted(reference).stream().map(KeptBack::of).toList());
    }
}
