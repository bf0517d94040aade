package be.tandem.internship;

import be.tandem.protection.ConfidentialText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Which floors were offered, and why none of them or this one. */
@Entity
class InternshipSearch {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private Long internshipId;
    private LocalDate registeredOn;
    @Convert(converter = ConfidentialText.class)
    private String offeredFloors;
    private boolean regularEmployerOffered;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> matchPoints;
    @Convert(converter = ConfidentialText.class)
    private String notFoundReason;

    protected InternshipSearch() {
    }

    InternshipSearch(Internship internship, InternshipPreparation.SearchForm form, LocalDate today) {
        internshipId = internship.id();
        registeredOn = today;
        offeredFloors = form.offeredFloors().lines().map(String::strip).filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        regularEmployerOffered = Boolean.TRUE.equals(form.regularEmployerOffered());
        matchPoints = form.matchPoints();
        notFoundReason = form.notFoundReason();
    }
}
