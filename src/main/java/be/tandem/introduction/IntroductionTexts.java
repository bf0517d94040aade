package be.tandem.introduction;

import be.tandem.calendar.DutchDate;
import be.tandem.form.DossierText;
import be.tandem.form.ShowsInForm;
import be.tandem.network.Role;
import be.tandem.network.Staff;
import be.tandem.plan.SigningMoment;
import be.tandem.plan.UpcomingSigning;
import be.tandem.team.Tandem;
import be.tandem.team.Teams;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the casemanagers read of the invitations, and the invited provider of the signing: no word of the file (D1). */
@Service
@Transactional(readOnly = true)
class IntroductionTexts {

    private final IntroductionRepository repository;
    private final UpcomingSigning signing;
    private final Teams teams;
    private final Staff staff;

    IntroductionTexts(IntroductionRepository repository, UpcomingSigning signing, Teams teams, Staff staff) {
        this.repository = repository;
        this.signing = signing;
        this.teams = teams;
        this.staff = staff;
    }

    /** Who was invited and what they said; a new day reaches who answered before by telephone. */
    @ShowsInForm("introductions")
    String introductions(String reference) {
        List<Introduction> invited = repository.findByReferenceOrderById(reference);
        return invited.isEmpty() ? "Er is nog niemand uitgenodigd."
                : invited.stream().map(one -> one.line(staff.get(one.provider()).name())).collect(Collectors.joining("\n"))
                        + "\nVerandert de dag of de plaats? Bel dan wie al antwoordde.";
    }

    @ShowsInForm("introductionInvitation")
    String invitation(String reference) {
        DossierText text = new DossierText().line("Traject", reference);
        signing.moment(reference).ifPresentOrElse(moment -> tell(moment, text),
                () -> text.line("Dag en plaats", "nog niet gekend; de casemanager belt je"));
        Tandem tandem = teams.of(reference);
        Role.CASE_MANAGERS.forEach(role -> text.line(role.dutchName(), reach(tandem.atWork(role))));
        return text.toString();
    }

    private static void tell(SigningMoment moment, DossierText text) {
        text.line("Dag", DutchDate.inFull(moment.on()))
                .line("Plaats", moment.place() == null ? "nog niet gekend; de casemanager belt je" : moment.place());
    }

    /** For example "An Peeters, 014 00 00 01". */
    private String reach(String caseManager) {
        String phone = staff.phone(caseManager);
        return staff.get(caseManager).name() + (phone == null ? "" : ", " + phone);
    }
}
