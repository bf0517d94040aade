package be.tandem.action.api;

import be.tandem.access.CurrentReader;
import be.tandem.access.FilePart;
import be.tandem.access.OfCase;
import be.tandem.action.Actor;
import be.tandem.action.AppointmentView;
import be.tandem.action.Appointments;
import be.tandem.action.Place;
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

/** The appointments of which nobody wrote down yet what came of them, for programs (P10). */
@RestController
@Tag(name = "Appointments", description = "Planned actions that wait for their outcome")
class AppointmentsApi {

    /** One open appointment. */
    @Schema(name = "Appointment")
    record Line(long id, @Schema(description = "Who carries it out") Coded actor, LocalDate plannedOn, Coded place,
            String description, @Schema(description = "Whether it is an action of the plan") boolean inPlan,
            @Schema(description = "Name of the person") String plannedBy) {

        static Line of(AppointmentView appointment, StaffNames names) {
            return new Line(appointment.id(), Coded.of(appointment.actor(), Actor::toString), appointment.plannedOn(),
                    Coded.of(appointment.place(), Place::toString), appointment.description(), appointment.inPlan(),
                    names.of(appointment.plannedBy()));
        }
    }

    private final Appointments appointments;
    private final CurrentReader reader;
    private final Staff staff;

    AppointmentsApi(Appointments appointments, CurrentReader reader, Staff staff) {
        this.appointments = appointments;
        this.reader = reader;
        this.staff = staff;
    }

    @GetMapping("/api/dossier/{reference}/appointments")
    @OfCase(part = FilePart.PROGRESS, purpose = "open afspraken opvragen")
    @Operation(summary = "Open appointments", description = "Confidential part. A provider gets the own ones only; what the "
            + "participant keeps between the casemanagers stays with them.")
    List<Line> open(@Parameter(example = "AT-2026-000123") @PathVariable String reference) {
        StaffNames names = new StaffNames(staff);
        return appointments.open(reader.get(), reference).stream().map(appointment -> Line.of(appointment, names)).toList();
    }
}
