package be.tandem.internship;

import be.tandem.calendar.DutchDate;
import be.tandem.form.FormContext;
import be.tandem.form.ShowsInForm;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a provider reads about internships above a form. */
@Service
@Transactional(readOnly = true)
class InternshipTexts {

    private final InternshipRepository repository;

    InternshipTexts(InternshipRepository repository) {
        this.repository = repository;
    }

    @ShowsInForm("internship")
    String internship(FormContext context) {
        return repository.findGuidedBy(context.caseId()).map(Internship::agreement)
                .map(agreement -> line(agreement) + "\nMentor: " + agreement.mentor() + "\nDoel: " + agreement.goals())
                .orElse("Er is nog geen overeenkomst.");
    }

    @ShowsInForm("internshipHistory")
    String history(String reference) {
        String lines = repository.findByReferenceAndAgreementIsNotNullOrderById(reference).stream()
                .map(internship -> line(internship.agreement())).collect(Collectors.joining("\n"));
        return lines.isEmpty() ? "Er was nog geen stage." : lines;
    }

    private static String line(InternshipAgreement agreement) {
        return agreement.employer() + ", van " + DutchDate.of(agreement.firstDay()) + " tot en met "
                + DutchDate.of(agreement.lastDay());
    }
}
