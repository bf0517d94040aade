package be.tandem.process.planning;

import be.tandem.process.screening.ScreeningSteps;
import be.tandem.protection.Sealed;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** The request to participate behind a trajectory that a test begins after the screening. */
public final class Referred {

    private Referred() {
    }

    public static void insert(JdbcTemplate dossier, String reference, LocalDate on) {
        Map<String, Object> referral = ScreeningSteps.referral();
        Long id = dossier.queryForObject("select nextval('dossier_id')", Long.class);
        dossier.update("insert into participant (id, national_number, first_name, last_name, street, postcode, "
                + "municipality, dutch_level) values (?, ?, 'Wannes', 'Zilverberk', 'Laan 7', '2300', 'Turnhout', 'FLUENT')",
                id, referral.get("nationalNumber"));
        dossier.update("insert into referral (id, reference, participant_id, submitted_on, submitted_by, referrer_kind, "
                + "job_seeker, medical_material, motivation, consent_to_share, version) "
                + "values (?, ?, ?, ?, 'x', 'SELF', true, ?, ?, true, 0)", id, reference, id, on, Sealed.text("Verslag"),
                Sealed.text("Wil aan de slag"));
    }
}
