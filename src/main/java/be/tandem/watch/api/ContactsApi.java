package be.tandem.watch.api;

import be.tandem.access.FilePart;
import be.tandem.access.OfCase;
import be.tandem.api.Coded;
import be.tandem.network.Staff;
import be.tandem.network.StaffNames;
import be.tandem.watch.ContactDirection;
import be.tandem.watch.ContactKind;
import be.tandem.watch.ContactOutcome;
import be.tandem.watch.ContactView;
import be.tandem.watch.Contacts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The contacts with the participant, for programs (P14). */
@RestController
@Tag(name = "Contacts", description = "Calls, messages and visits outside actions and evaluations")
class ContactsApi {

    /** One contact, or an attempt. */
    @Schema(name = "Contact")
    record Line(LocalDate contactOn, @Schema(description = "How") Coded kind,
            @Schema(description = "Who took the initiative") Coded direction,
            @Schema(description = "What it told") Coded outcome,
            @Schema(description = "What has to happen; null when nothing has") String action,
            @Schema(description = "Null when nothing was added") String note,
            @Schema(description = "Name of the person") String recordedBy) {

        static Line of(ContactView contact, StaffNames names) {
            return new Line(contact.contactOn(), Coded.of(contact.kind(), ContactKind::toString),
                    Coded.of(contact.direction(), ContactDirection::toString),
                    Coded.of(contact.outcome(), ContactOutcome::toString), contact.action(), contact.note(),
                    names.of(contact.recordedBy()));
        }
    }

    private final Contacts contacts;
    private final Staff staff;

    ContactsApi(Contacts contacts, Staff staff) {
        this.contacts = contacts;
        this.staff = staff;
    }

    @GetMapping("/api/dossier/{reference}/contacts")
    @OfCase(part = FilePart.EVALUATION, purpose = "contacten opvragen")
    @Operation(summary = "Contacts with the participant", description = "Confidential part, for whoever reads the "
            + "evaluations. The newest first.")
    List<Line> contacts(@Parameter(example = "AT-2026-000123") @PathVariable String reference) {
        StaffNames names = new StaffNames(staff);
        return contacts.of(reference).stream().map(contact -> Line.of(contact, names)).toList();
    }
}
