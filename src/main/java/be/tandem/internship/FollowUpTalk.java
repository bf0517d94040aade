package be.tandem.internship;

import be.tandem.form.FormLabels;
import be.tandem.protection.ConfidentialText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One talk about how the internship goes. */
@Entity
class FollowUpTalk {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private Long internshipId;
    private LocalDate heldOn;
    private String place;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> present;
    @Convert(converter = ConfidentialText.class)
    private String findings;

    protected FollowUpTalk() {
    }

    FollowUpTalk(Internship internship, InternshipFollowUp.TalkForm form) {
        internshipId = internship.id();
        heldOn = form.heldOn();
        place = form.place();
        present = form.present();
        findings = form.findings();
    }

    Long internshipId() {
        return internshipId;
    }

    InternshipStory.Talk view(FormLabels labels) {
        return new InternshipStory.Talk(heldOn, labels.of("holdFollowUpTalk", "place", place),
                present.stream().map(who -> labels.of("holdFollowUpTalk", "present", who)).toList(), findings);
    }
}
