package be.tandem.replacement;

import be.tandem.access.AccessConsents;
import be.tandem.access.ConsentHolder;
import be.tandem.form.FormContext;
import be.tandem.form.RecordsForm;
import be.tandem.form.Refusal;
import be.tandem.form.ShowsInForm;
import be.tandem.network.Role;
import be.tandem.network.Staff;
import be.tandem.replacement.HoldHandover.Consent;
import be.tandem.trajectory.Timeline;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The warm hand-over (P16): the casemanager who stays introduces who comes new, so that the participant need not tell the
 * story again, and asks whether the new person may read the confidential part.
 */
@Service
@Transactional
public class HandoverTalks {

    private final HandoverTalkRepository repository;
    private final AccessConsents consents;
    private final Staff staff;
    private final Timeline timeline;
    private final Clock clock;

    HandoverTalks(HandoverTalkRepository repository, AccessConsents consents, Staff staff, Timeline timeline,
            Clock clock) {
        this.repository = repository;
        this.consents = consents;
        this.staff = staff;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Remembers for which change the conversation is. */
    public void plan(PlannedTalk talk) {
        repository.save(new HandoverTalk(talk, LocalDate.now(clock)));
    }

    /** Identifications of the processes that asked for a conversation about this role and have no answer. */
    @Transactional(readOnly = true)
    public List<String> open(String reference, Role role) {
        return repository.findByReferenceAndRoleAndHeldOnIsNull(reference, role).stream()
                .map(HandoverTalk::caseId).toList();
    }

    @RecordsForm("holdHandoverWork")
    void heldByWork(FormContext context, HoldHandover form) {
        hold(context, form);
    }

    @RecordsForm("holdHandoverCare")
    void heldByCare(FormContext context, HoldHandover form) {
        hold(context, form);
    }

    private void hold(FormContext context, HoldHandover form) {
        HandoverTalk talk = repository.findByCaseId(context.caseId()).orElseThrow();
        if (form.heldOn().isBefore(talk.askedOn())) {
            throw new Refusal("heldOn", "Deze datum ligt vóór de wissel zelf. Kijk de datum na.");
        }
        if (talk.isAboutCaseManager() && form.participantConsent() == Consent.NOT_ASKED) {
            throw new Refusal("participantConsent", "Vraag de deelnemer of de nieuwe casemanager het vertrouwelijke deel "
                    + "mag lezen. Noteer ja of nee.");
        }
        talk.hold(context, form);
        if (talk.isAboutCaseManager() && form.participantConsent() == Consent.GIVEN) {
            consents.give(context.reference(), new ConsentHolder(talk.role(), talk.newPerson()), context.userId());
        }
        timeline.record(context.reference(), "HANDOVER_TALK_HELD");
    }

    @ShowsInForm("newPerson")
    @Transactional(readOnly = true)
    String newPerson(FormContext context) {
        return repository.findByCaseId(context.caseId()).map(talk -> talk.text(staff.get(talk.newPerson()).name()))
                .orElse("");
    }
}
