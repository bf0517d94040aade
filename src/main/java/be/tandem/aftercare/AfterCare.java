package be.tandem.aftercare;

import be.tandem.form.FormContext;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The year after the closing: which contact comes next, who is the coach, what the contacts were about (P25). */
@Entity
class AfterCare {

    @Id
    private String reference;
    @Enumerated(EnumType.STRING)
    private AfterCareMoment moment;
    private LocalDate nextOn;
    /** Log-in of whoever took over from the coach of the plan, null as long as nobody had to. */
    private String otherCoach;
    private LocalDate endedOn;
    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "reference", nullable = false, updatable = false)
    @OrderBy("id")
    private List<AfterCareContact> contacts = new ArrayList<>();
    @Version
    private int version;

    protected AfterCare() {
    }

    AfterCare(String reference) {
        this.reference = reference;
    }

    /** The moment that was planned last, null before the first. */
    AfterCareMoment moment() {
        return moment;
    }

    void plan(AfterCareMoment next, LocalDate on) {
        moment = next;
        nextOn = on;
    }

    void nameCoach(String userId) {
        otherCoach = userId;
    }

    Optional<String> otherCoach() {
        return Optional.ofNullable(otherCoach);
    }

    void note(FormContext context, AfterCareTalk talk) {
        contacts.add(new AfterCareContact(moment, context, talk));
        if (!talk.goesOn()) {
            endedOn = context.today();
        }
    }

    List<AfterCareContact> contacts() {
        return contacts;
    }
}
