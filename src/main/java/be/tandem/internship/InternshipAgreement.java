package be.tandem.internship;

import be.tandem.protection.ConfidentialText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BinaryOperator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What participant, employer and provider signed. */
@Entity
class InternshipAgreement {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String employer;
    private String sector;
    private String economy;
    private String mentor;
    private String purpose;
    @Convert(converter = ConfidentialText.class)
    private String goals;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private BigDecimal hoursPerWeek;
    @Convert(converter = ConfidentialText.class)
    private String buildUp;
    private boolean employerInFlanders;
    private boolean accidentInsurance;
    private boolean liabilityInsurance;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> signedBy;
    private LocalDate signedOn;

    protected InternshipAgreement() {
    }

    InternshipAgreement(AgreementForm form) {
        employer = form.employer();
        sector = form.sector();
        economy = form.economy();
        mentor = form.mentor();
        purpose = form.purpose();
        goals = form.goals();
        firstDay = form.internshipStart();
        lastDay = form.internshipEnd();
        hoursPerWeek = form.hoursPerWeek();
        buildUp = form.buildUp();
        employerInFlanders = form.employerInFlanders();
        accidentInsurance = form.accidentInsurance();
        liabilityInsurance = form.liabilityInsurance();
        signedBy = form.signedBy();
        signedOn = form.signedOn();
    }

    /** The agreement in words; {@code words} turns the code of a field into Dutch. */
    AgreementView view(BinaryOperator<String> words) {
        return new AgreementView(employer, words.apply("sector", sector), words.apply("economy", economy), mentor,
                words.apply("purpose", purpose), goals, firstDay, lastDay, hoursPerWeek, buildUp, accidentInsurance,
                liabilityInsurance, signedBy.stream().map(who -> words.apply("signedBy", who)).toList(), signedOn);
    }

    InternshipView.Codes codes(String earlyEndReason) {
        return new InternshipView.Codes(sector, economy, purpose, signedBy, earlyEndReason);
    }

    String employer() {
        return employer;
    }

    String mentor() {
        return mentor;
    }

    String goals() {
        return goals;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate lastDay() {
        return lastDay;
    }
}
