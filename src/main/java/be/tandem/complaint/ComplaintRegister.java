package be.tandem.complaint;

import be.tandem.access.NoAccess;
import be.tandem.access.Reader;
import be.tandem.network.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of complaints: for handlers only, and each sees only what is not about an own case (N2). */
@Service
@Transactional
public class ComplaintRegister {

    private static final Logger LOG = LoggerFactory.getLogger("tandem.events");

    private final ComplaintRepository repository;
    private final ComplaintHandlers handlers;
    private final ComplaintTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ComplaintRegister(ComplaintRepository repository, ComplaintHandlers handlers, ComplaintTrail trail,
            ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.handlers = handlers;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** Complaints that still need something, the one that is due first on top. */
    @Transactional(readOnly = true)
    public List<ComplaintView> open(Reader reader) {
        return shown(reader, repository.findByClosedOnIsNullOrderByAnswerDueOnAscNumberAsc());
    }

    /** The fifty that were closed last. */
    @Transactional(readOnly = true)
    public List<ComplaintView> closed(Reader reader) {
        return shown(reader, repository.findTop50ByClosedOnIsNotNullOrderByClosedOnDescNumberDesc());
    }

    private List<ComplaintView> shown(Reader reader, List<Complaint> complaints) {
        if (!reader.has(Role.COMPLAINT_HANDLER)) {
            throw refuse(reader, "register");
        }
        return complaints.stream().filter(complaint -> handlers.may(reader, complaint.reference()))
                .map(complaint -> complaint.view(today())).toList();
    }

    /** One complaint; the look is written down. */
    public ComplaintView read(Reader reader, String number, ComplaintDeed look) {
        Complaint complaint = demand(reader, number);
        trail.record(number, look, reader.userId());
        return complaint.view(today());
    }

    /**
     * One complaint and what happened to it.
     *
     * @param trail oldest first, with the look at it as the last line
     */
    public record Story(ComplaintView complaint, List<TrailLine> trail) {
    }

    /** One complaint with everything that happened to it; the look is written down. */
    public Story story(Reader reader, String number) {
        ComplaintView complaint = read(reader, number, ComplaintDeed.READ_PAGE);
        return new Story(complaint, trail.of(number));
    }

    /** What happened to it and who looked, oldest first. */
    @Transactional(readOnly = true)
    public List<TrailLine> trail(Reader reader, String number) {
        return trail.of(demand(reader, number).number());
    }

    /** This handler goes on with the complaint, for example because the other one is ill. */
    public void takeOver(Reader reader, String number) {
        Complaint complaint = demand(reader, number);
        if (complaint.step() == ComplaintStep.APPOINT || complaint.step() == ComplaintStep.CLOSED
                || reader.userId().equals(complaint.handler())) {
            return;
        }
        complaint.giveTo(reader.userId());
        trail.record(number, ComplaintDeed.TAKEN_OVER, reader.userId());
        events.publishEvent(new ComplaintHandlerChanged(number, reader.userId()));
    }

    private Complaint demand(Reader reader, String number) {
        Complaint complaint = repository.findById(number).orElseThrow(() -> refuse(reader, "unknown"));
        if (!handlers.may(reader, complaint.reference())) {
            throw refuse(reader, number);
        }
        return complaint;
    }

    private static NoAccess refuse(Reader reader, String what) {
        LOG.info("{} COMPLAINT_REFUSED to {}", what, reader.roles().isEmpty() ? "nobody" : reader.roles());
        return new NoAccess();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
