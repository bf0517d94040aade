package be.tandem.referral;

import be.tandem.calendar.DutchDate;
import be.tandem.form.DossierText;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

/** The person whom it is all about, once for all trajectories; identity data of the file, article 3 (a). */
@Entity
class Participant {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String nationalNumber;
    private String firstName;
    private String lastName;
    private String street;
    private String postcode;
    private String municipality;
    private String phone;
    private String email;
    @Enumerated(EnumType.STRING)
    private DutchLevel dutchLevel;
    private String interpreterLanguage;

    protected Participant() {
    }

    Participant(NationalNumber nationalNumber) {
        this.nationalNumber = nationalNumber.digits();
    }

    /** Takes over the person's own data from the newest referral. */
    void describedBy(SubmitReferral form) {
        firstName = form.firstName();
        lastName = form.lastName();
        livesAt(new Residence(form.street(), form.postcode(), form.municipality()));
        phone = form.phone();
        email = form.email();
        dutchLevel = form.dutchLevel();
        interpreterLanguage = form.interpreterLanguage();
    }

    void livesAt(Residence residence) {
        street = residence.street();
        postcode = residence.postcode();
        municipality = residence.municipality();
    }

    Residence residence() {
        return new Residence(street, postcode, municipality);
    }

    /** Whether the person stands in the dossier already. */
    boolean isKnown() {
        return id != null;
    }

    String fullName() {
        return firstName + " " + lastName;
    }

    DossierText text() {
        return new DossierText().line("Naam", fullName())
                .line("Geboren op", DutchDate.of(new NationalNumber(nationalNumber).birthDate()))
                .line("INSZ", nationalNumber)
                .line("Adres", street + ", " + postcode + " " + municipality)
                .line("Telefoon", phone).line("E-mail", email)
                .line("Kennis van het Nederlands", dutchLevel).line("Tolk nodig", interpreterLanguage);
    }
}
