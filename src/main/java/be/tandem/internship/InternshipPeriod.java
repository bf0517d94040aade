package be.tandem.internship;

import be.tandem.calendar.DutchDate;
import be.tandem.form.Refusal;
import be.tandem.terms.Term;
import be.tandem.terms.TermTable;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.Trajectory;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** How long an internship may last (P11): at most the term of the regulation, and never beyond the trajectory. */
@Component
class InternshipPeriod {

    private final Trajectories trajectories;
    private final TermTable terms;

    InternshipPeriod(Trajectories trajectories, TermTable terms) {
        this.trajectories = trajectories;
        this.terms = terms;
    }

    void check(String reference, AgreementForm form) {
        Trajectory trajectory = trajectories.get(reference);
        LocalDate longest = terms.lastDay(Term.INTERNSHIP_MAXIMUM, trajectory.regulationGeneration(),
                form.internshipStart());
        if (!form.internshipEnd().isAfter(form.internshipStart())) {
            throw new Refusal("internshipEnd", "De laatste dag moet na de eerste dag liggen.");
        }
        if (form.internshipEnd().isAfter(longest)) {
            throw new Refusal("internshipEnd", "Een stage mag hoogstens zes maanden duren. Kies als laatste dag ten "
                    + "laatste " + DutchDate.of(longest) + ".");
        }
        if (trajectory.plannedEnd() == null || form.internshipEnd().isAfter(trajectory.plannedEnd())) {
            throw new Refusal("internshipEnd", "De stage mag niet langer duren dan het traject. Kies een vroegere "
                    + "laatste dag, of vraag eerst een verlenging van het traject.");
        }
        if (!form.carriesAllSignatures()) {
            throw new Refusal("signedBy", "Een stage start pas als de deelnemer, de werkgever en de dienstverlener "
                    + "getekend hebben. Duid alle drie aan.");
        }
    }
}
