package be.tandem.handover;

import be.tandem.network.Staff;
import be.tandem.protection.ConfidentialText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** The trusted person of a case: the reference is the key, so there is one at most (H18). */
@Entity
@Table(name = "trusted_person")
class ChosenPerson {

    @Id
    private String reference;
    private String member;
    @Convert(converter = ConfidentialText.class)
    private String name;
    @Convert(converter = ConfidentialText.class)
    private String phone;
    private LocalDate chosenOn;
    private String recordedBy;
    @Version
    private Integer version;

    protected ChosenPerson() {
    }

    ChosenPerson(String reference) {
        this.reference = reference;
    }

    void isMember(String userId) {
        member = userId;
        name = null;
        phone = null;
    }

    void isOutsider(String fullName, String number) {
        member = null;
        name = fullName;
        phone = number;
    }

    void chosen(LocalDate on, String by) {
        chosenOn = on;
        recordedBy = by;
    }

    int version() {
        return version;
    }

    TrustedPerson person(Staff staff) {
        return new TrustedPerson(member, member == null ? name : staff.get(member).name(), phone, chosenOn, version);
    }
}
