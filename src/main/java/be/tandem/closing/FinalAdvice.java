package be.tandem.closing;

import be.tandem.calendar.DutchDate;
import be.tandem.form.DossierText;
import be.tandem.protection.ConfidentialText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** P20: a proposal for the final advice, with the answer of the other casemanager and of DGS. */
@Entity
class FinalAdvice {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String reference;
    private String code;
    private String label;
    private boolean ratificationNeeded;
    private LocalDate advisedOn;
    private String advisedBy;
    @Convert(converter = ConfidentialText.class)
    private String motivation;
    @Convert(converter = ConfidentialText.class)
    private String perspective;
    @Convert(converter = ConfidentialText.class)
    private String nextSteps;
    @Convert(converter = ConfidentialText.class)
    private String helpers;
    @Enumerated(EnumType.STRING)
    private AdviceState state = AdviceState.PROPOSED;
    private LocalDate answeredOn;
    private String answeredBy;
    @Convert(converter = ConfidentialText.class)
    private String remark;
    @Version
    private int version;

    protected FinalAdvice() {
    }

    FinalAdvice(String reference, AdviceCode advice, FormulateAdvice form, LocalDate on, String by) {
        this.reference = reference;
        code = advice.code();
        label = advice.label();
        ratificationNeeded = advice.ratificationNeeded();
        motivation = form.motivation();
        perspective = form.perspective();
        nextSteps = form.nextSteps();
        helpers = form.helpers();
        advisedOn = on;
        advisedBy = by;
    }

    void answer(AdviceState answer, String why, LocalDate on, String by) {
        state = answer;
        remark = why;
        answeredOn = on;
        answeredBy = by;
    }

    /** DGS ratifies the advice or rejects it; until then an advice Welzijn is provisional. */
    void decide(boolean ratified) {
        state = ratified ? AdviceState.RATIFIED : AdviceState.REJECTED;
    }

    boolean isAdvisedBy(String userId) {
        return advisedBy.equals(userId);
    }

    /** Both casemanagers share it; an advice Welzijn may still wait for DGS. */
    boolean isShared() {
        return state == AdviceState.AGREED || state == AdviceState.RATIFIED;
    }

    boolean isFinal() {
        return state == AdviceState.RATIFIED || state == AdviceState.AGREED && !ratificationNeeded;
    }

    boolean isRatified() {
        return state == AdviceState.RATIFIED;
    }

    FinalAdviceView view(LocalDate ratifiedOn) {
        return new FinalAdviceView(label, state.toString(), isFinal(), isShared() && !isFinal(), motivation,
                perspective, nextSteps, helpers, advisedOn, advisedBy, answeredOn, answeredBy, ratifiedOn, code,
                state.name());
    }

    String code() {
        return code;
    }

    String label() {
        return label;
    }

    LocalDate advisedOn() {
        return advisedOn;
    }

    Long id() {
        return id;
    }

    LocalDate sharedOn() {
        return answeredOn;
    }

    String text() {
        return new DossierText().line("Eindadvies", label).line("Datum", DutchDate.of(advisedOn))
                .line("Stand", state).paragraph("Waarom", motivation).paragraph("Perspectief", perspective)
                .paragraph("Volgende stappen", nextSteps).paragraph("Wie helpt", helpers).toString();
    }

    /** One line in the list of earlier proposals. */
    String summary() {
        return new DossierText().line(DutchDate.of(advisedOn), label + ", " + state)
                .line("Opmerking", remark).toString();
    }
}
