package be.tandem.complaint;

import be.tandem.form.FormContext;
import be.tandem.form.Refusal;
import be.tandem.protection.ConfidentialText;
import be.tandem.trajectory.Trajectory;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;

/** One complaint, from the day it came in until the agreements are kept (N2). It outlives the trajectory. */
@Entity
class Complaint {

    @Id
    private String number;
    private String reference;
    private String regulationGeneration;
    @Enumerated(EnumType.STRING)
    private ComplaintSubject subject;
    private List<String> against;
    @Convert(converter = ConfidentialText.class)
    private String againstWhom;
    @Convert(converter = ConfidentialText.class)
    private String ownWords;
    @Enumerated(EnumType.STRING)
    private ContactWay contactWay;
    @Convert(converter = ConfidentialText.class)
    private String contactDetail;
    private LocalDate receivedOn;
    private LocalDate registeredOn;
    private String registeredBy;
    private LocalDate receiptDueOn;
    private LocalDate answerDueOn;
    private String handler;
    private LocalDate acknowledgedOn;
    @Enumerated(EnumType.STRING)
    private ContactWay acknowledgedWay;
    @Convert(converter = ConfidentialText.class)
    private String investigation;
    @Enumerated(EnumType.STRING)
    private Finding finding;
    @Convert(converter = ConfidentialText.class)
    private String motivation;
    @Convert(converter = ConfidentialText.class)
    private String measures;
    @Convert(converter = ConfidentialText.class)
    private String measuresOwner;
    private LocalDate measuresCheckOn;
    @Convert(converter = ConfidentialText.class)
    private String measuresResult;
    private LocalDate answeredOn;
    private LocalDate sentOn;
    @Enumerated(EnumType.STRING)
    private ContactWay sentWay;
    private LocalDate ombudsToldOn;
    @Enumerated(EnumType.STRING)
    private ContactWay ombudsToldWay;
    private LocalDate closedOn;
    @Version
    private int version;

    protected Complaint() {
    }

    Complaint(String number, Trajectory trajectory, FormContext context, RegisterComplaint form, ComplaintTerms terms) {
        this.number = number;
        reference = trajectory.reference();
        regulationGeneration = trajectory.regulationGeneration().name();
        subject = form.subject();
        against = form.against();
        againstWhom = form.againstWhom();
        ownWords = form.ownWords();
        contactWay = form.contactWay();
        contactDetail = form.contactDetail();
        receivedOn = form.receivedOn();
        registeredOn = context.today();
        registeredBy = context.userId();
        receiptDueOn = terms.receipt();
        answerDueOn = terms.answer();
    }

    void giveTo(String userId) {
        handler = userId;
    }

    void acknowledge(AcknowledgeComplaint form) {
        refuseBeforeReceipt("acknowledgedOn", form.acknowledgedOn());
        acknowledgedOn = form.acknowledgedOn();
        acknowledgedWay = form.acknowledgedWay();
    }

    void answer(FormContext context, AnswerComplaint form) {
        investigation = form.investigation();
        finding = form.finding();
        motivation = form.motivation();
        measures = form.measures();
        measuresOwner = form.measuresOwner();
        measuresCheckOn = form.measuresCheckOn();
        answeredOn = context.today();
    }

    /** Without agreements that have to be kept, this is the end. */
    boolean send(FormContext context, SendComplaintAnswer form) {
        refuseBeforeReceipt("sentOn", form.sentOn());
        sentOn = form.sentOn();
        sentWay = form.sentWay();
        closedOn = measures == null ? context.today() : null;
        return closedOn != null;
    }

    void tellOfOmbuds(InformAboutOmbuds form) {
        refuseBeforeReceipt("ombudsToldOn", form.ombudsToldOn());
        ombudsToldOn = form.ombudsToldOn();
        ombudsToldWay = form.ombudsToldWay();
    }

    /** Closed when what was agreed is done; otherwise there is a new day to look. */
    boolean checkMeasures(FormContext context, FollowUpMeasures form) {
        measuresResult = form.measuresResult();
        measuresCheckOn = form.done() ? measuresCheckOn : form.measuresCheckOn();
        closedOn = form.done() ? context.today() : null;
        return closedOn != null;
    }

    private void refuseBeforeReceipt(String field, LocalDate day) {
        if (day.isBefore(receivedOn)) {
            throw new Refusal(field, "Deze dag ligt vóór de dag waarop de klacht binnenkwam. Kijk de datum na.");
        }
    }

    ComplaintStep step() {
        if (closedOn != null) {
            return ComplaintStep.CLOSED;
        }
        if (sentOn != null) {
            return ComplaintStep.MEASURES;
        }
        if (finding != null) {
            return ComplaintStep.SEND;
        }
        if (acknowledgedOn != null) {
            return ComplaintStep.ANSWER;
        }
        return handler == null ? ComplaintStep.APPOINT : ComplaintStep.ACKNOWLEDGE;
    }

    String number() {
        return number;
    }

    String reference() {
        return reference;
    }

    String handler() {
        return handler;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    ComplaintView view(LocalDate today) {
        return new ComplaintView(number, reference, subject, against.stream().map(Party::valueOf).toList(), againstWhom,
                ownWords, contactWay, contactDetail, receivedOn, registeredBy, handler, step(),
                ComplaintTerm.of(receiptDueOn, acknowledgedOn, today), ComplaintTerm.of(answerDueOn, sentOn, today),
                acknowledgedWay, investigation, finding, motivation, measures, measuresOwner, measuresCheckOn, measuresResult,
                sentWay, ombudsToldOn, ombudsToldWay, closedOn);
    }
}
