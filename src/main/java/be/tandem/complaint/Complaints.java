package be.tandem.complaint;

import be.tandem.form.DossierText;
import be.tandem.form.FormContext;
import be.tandem.form.RecordsForm;
import be.tandem.form.ShowsInForm;
import be.tandem.referral.ReferralFile;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the handler of a complaint does with it, step by step (N2). */
@Service
@Transactional
public class Complaints {

    private final ComplaintRepository repository;
    private final ComplaintTrail trail;
    private final ReferralFile referrals;
    private final Clock clock;

    Complaints(ComplaintRepository repository, ComplaintTrail trail, ReferralFile referrals, Clock clock) {
        this.referrals = referrals;
        this.repository = repository;
        this.trail = trail;
        this.clock = clock;
    }

    @RecordsForm("acknowledgeComplaint")
    void acknowledge(FormContext context, AcknowledgeComplaint form) {
        of(context).acknowledge(form);
        note(context, ComplaintDeed.ACKNOWLEDGED);
    }

    @RecordsForm("answerComplaint")
    void answer(FormContext context, AnswerComplaint form) {
        of(context).answer(context, form);
        note(context, ComplaintDeed.ANSWERED);
    }

    @RecordsForm("sendComplaintAnswer")
    void send(FormContext context, SendComplaintAnswer form) {
        boolean closed = of(context).send(context, form);
        note(context, ComplaintDeed.SENT);
        noteClosed(context, closed);
    }

    @RecordsForm("followUpMeasures")
    void followUp(FormContext context, FollowUpMeasures form) {
        boolean closed = of(context).checkMeasures(context, form);
        note(context, ComplaintDeed.MEASURES_CHECKED);
        noteClosed(context, closed);
    }

    @RecordsForm("informAboutOmbuds")
    void tellOfOmbuds(FormContext context, InformAboutOmbuds form) {
        of(context).tellOfOmbuds(form);
        note(context, ComplaintDeed.OMBUDS_TOLD);
    }

    /** Ten days passed without a message of receipt. */
    public void receiptIsLate(String number) {
        trail.record(number, ComplaintDeed.RECEIPT_LATE, null);
    }

    /** Forty-five days passed without an answer: the way to the Vlaamse Ombudsdienst is open. */
    public void answerIsLate(String number) {
        trail.record(number, ComplaintDeed.ANSWER_LATE, null);
    }

    /** The complaint for whoever does its task; the look stands on its own trail. */
    @ShowsInForm("complaint")
    String text(FormContext context) {
        note(context, ComplaintDeed.READ_TASK);
        ComplaintView complaint = of(context).view(LocalDate.now(clock));
        return new DossierText().line("Klacht", complaint.number())
                .line("Deelnemer", referrals.nameOf(complaint.reference())).line("Traject", complaint.reference())
                .line("Waarover", complaint.subject().dutchName()).line("Over wie", complaint.dutchAgainst())
                .line("Namen", complaint.againstWhom()).line("Antwoorden via", complaint.contactWay().dutchName())
                .line("Bereikbaar", complaint.contactDetail())
                .paragraph("In de woorden van de deelnemer", complaint.ownWords())
                .paragraph("Wat is afgesproken", complaint.measures()).line("Wie volgt het op", complaint.measuresOwner())
                .toString();
    }

    private void noteClosed(FormContext context, boolean closed) {
        if (closed) {
            note(context, ComplaintDeed.CLOSED);
        }
    }

    private void note(FormContext context, ComplaintDeed deed) {
        trail.record(context.reference(), deed, context.userId());
    }

    private Complaint of(FormContext context) {
        return repository.findById(context.reference()).orElseThrow();
    }
}
