package be.tandem.complaint;

import be.tandem.calendar.BelgianTime;
import be.tandem.complaint.ComplaintRepository.InHand;
import be.tandem.form.Choice;
import be.tandem.form.ChoiceContext;
import be.tandem.form.FormContext;
import be.tandem.form.OffersChoices;
import be.tandem.form.RecordsForm;
import be.tandem.form.Refusal;
import be.tandem.form.ShowsInForm;
import be.tandem.network.StaffMember;
import be.tandem.terms.Term;
import be.tandem.terms.TermTable;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.Trajectory;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A complaint comes in and gets a handler who is no part of the case (N2). */
@Service
@Transactional
public class ComplaintIntake {

    private final ComplaintRepository repository;
    private final ComplaintHandlers handlers;
    private final ComplaintTrail trail;
    private final Trajectories trajectories;
    private final TermTable terms;

    ComplaintIntake(ComplaintRepository repository, ComplaintHandlers handlers, ComplaintTrail trail,
            Trajectories trajectories, TermTable terms) {
        this.repository = repository;
        this.handlers = handlers;
        this.trail = trail;
        this.trajectories = trajectories;
        this.terms = terms;
    }

    /** The number of the complaint becomes the key of its process: nothing in the engine points at the trajectory. */
    @RecordsForm("registerComplaint")
    Map<String, Object> register(FormContext context, RegisterComplaint form) {
        Trajectory trajectory = trajectories.find(form.trajectory()).orElseThrow(() -> new Refusal("caseReference",
                "Dit dossiernummer kennen we niet. Kijk het na; het ziet eruit als AT-2026-000123."));
        if (form.receivedOn().isBefore(trajectory.applicationDate())) {
            throw new Refusal("receivedOn", "Deze dag ligt vóór de aanmelding van de deelnemer. Kijk de datum na.");
        }
        String number = "KL-%d-%06d".formatted(context.today().getYear(), repository.nextNumber());
        repository.save(new Complaint(number, trajectory, context, form, termsOf(trajectory, form.receivedOn())));
        trail.record(number, ComplaintDeed.REGISTERED, context.userId());
        return Map.of("reference", number, "regulationGeneration", trajectory.regulationGeneration().name(),
                "receivedOn", BelgianTime.startOf(form.receivedOn()));
    }

    private ComplaintTerms termsOf(Trajectory trajectory, LocalDate receivedOn) {
        return new ComplaintTerms(
                terms.lastDay(Term.COMPLAINT_RECEIPT, trajectory.regulationGeneration(), receivedOn),
                terms.lastDay(Term.COMPLAINT_ANSWER, trajectory.regulationGeneration(), receivedOn));
    }

    /** Gives the complaint to the handler with the fewest of them; empty when everybody is part of the case. */
    public Optional<String> appoint(String number) {
        Complaint complaint = repository.findById(number).orElseThrow();
        Map<String, Long> inHand = repository.inHand().stream().collect(Collectors.toMap(InHand::handler, InHand::number));
        Optional<String> handler = handlers.of(complaint.reference()).stream().map(StaffMember::userId)
                .min(Comparator.<String, Long>comparing(id -> inHand.getOrDefault(id, 0L)).thenComparing(id -> id));
        handler.ifPresent(userId -> give(complaint, userId, null));
        return handler;
    }

    @RecordsForm("appointComplaintHandler")
    void appoint(FormContext context, AppointComplaintHandler form) {
        give(repository.findById(context.reference()).orElseThrow(), form.complaintHandler(), context.userId());
    }

    private void give(Complaint complaint, String handler, String by) {
        complaint.giveTo(handler);
        trail.record(complaint.number(), ComplaintDeed.APPOINTED, by);
    }

    @OffersChoices("complaintHandlers")
    @Transactional(readOnly = true)
    List<Choice> handlers(ChoiceContext context) {
        return repository.findById(context.reference()).stream()
                .flatMap(complaint -> handlers.of(complaint.reference()).stream())
                .map(person -> new Choice(person.userId(), person.name())).toList();
    }

    /** For the administrator, who needs no word of the complaint itself. */
    @ShowsInForm("complaintNumber")
    @Transactional(readOnly = true)
    String number(String number) {
        return number;
    }
}
