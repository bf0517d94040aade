package be.tandem.aftercare.api;

import be.tandem.access.CaseAccess;
import be.tandem.access.CurrentReader;
import be.tandem.access.FilePart;
import be.tandem.access.OfCase;
import be.tandem.access.Reader;
import be.tandem.access.Right;
import be.tandem.aftercare.AfterCareContactView;
import be.tandem.aftercare.AfterCareFile;
import be.tandem.aftercare.AfterCareMoment;
import be.tandem.aftercare.AfterCarePlanView;
import be.tandem.aftercare.BridgeToWorkView;
import be.tandem.aftercare.TakenStepView;
import be.tandem.api.Coded;
import be.tandem.network.Staff;
import be.tandem.network.StaffNames;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The time after the closing, for programs (P24, P25). */
@RestController
@Tag(name = "After-care", description = "What was agreed about the year after the closing, and what came of it")
class AfterCareApi {

    /** As far as it got and as far as the reader may know. */
    @Schema(name = "AfterCare")
    record Answer(@Schema(description = "How the participant gets to paid work; null for another advice") BridgeToWorkView bridge,
            AfterCarePlanView plan, @Schema(description = "The step that the mediator took; null before that") TakenStepView step,
            @Schema(description = "Null for who may read the advice but not the report") List<Contact> contacts) {
    }

    /** One contact in the year after the closing. */
    @Schema(name = "AfterCareContact")
    record Contact(@Schema(description = "How long after the closing") Coded moment,
            @Schema(description = "Null when the participant could not be reached") LocalDate contactOn, String situation,
            @Schema(description = "What is still needed; only after a year") String needs, String nextHelp,
            LocalDate recordedOn, @Schema(description = "Name of the person") String recordedBy) {

        static Contact of(AfterCareContactView contact, StaffNames names) {
            return new Contact(Coded.of(contact.moment(), AfterCareMoment::toString), contact.contactOn(),
                    contact.situation(), contact.needs(), contact.nextHelp(), contact.recordedOn(),
                    names.of(contact.recordedBy()));
        }
    }

    private final AfterCareFile file;
    private final CaseAccess access;
    private final CurrentReader current;
    private final Staff staff;

    AfterCareApi(AfterCareFile file, CaseAccess access, CurrentReader current, Staff staff) {
        this.file = file;
        this.access = access;
        this.current = current;
        this.staff = staff;
    }

    @GetMapping("/api/dossier/{reference}/after-care")
    @OfCase(part = FilePart.ADVICE, purpose = "nazorg opvragen")
    @Operation(summary = "After-care", description = "Confidential part: plan, next step and the contacts of the coach. "
            + "Whoever may read the advice but not the report, such as the mediator with consent, gets no contacts.")
    Answer afterCare(@Parameter(example = "AT-2026-000123") @PathVariable String reference) {
        Reader reader = current.get();
        boolean whole = access.noteIfMay(reader, reference, FilePart.REPORT, Right.READ, "contacten in de nazorg opvragen");
        return new Answer(file.bridge(reference).orElse(null), file.plan(reference).orElse(null),
                file.step(reference).orElse(null), whole ? contacts(reference) : null);
    }

    private List<Contact> contacts(String reference) {
        StaffNames names = new StaffNames(staff);
        return file.contacts(reference).stream().map(contact -> Contact.of(contact, names)).toList();
    }
}
