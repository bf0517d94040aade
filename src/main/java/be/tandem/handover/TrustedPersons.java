package be.tandem.handover;

import be.tandem.access.Reader;
import be.tandem.form.Refusal;
import be.tandem.network.Staff;
import be.tandem.network.StaffMember;
import be.tandem.team.Teams;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The trusted person of a case: chosen by the participant, one at most, and nobody has to choose (H18). */
@Service
@Transactional
public class TrustedPersons {

    /** What a form says that was opened before there was anybody. */
    public static final int NONE_YET = -1;

    private final ChosenPersonRepository repository;
    private final Teams teams;
    private final Staff staff;
    private final Clock clock;

    TrustedPersons(ChosenPersonRepository repository, Teams teams, Staff staff, Clock clock) {
        this.repository = repository;
        this.teams = teams;
        this.staff = staff;
        this.clock = clock;
    }

    /** The trusted person, if the participant chose one. */
    @Transactional(readOnly = true)
    public Optional<TrustedPerson> of(String reference) {
        return repository.findById(reference).map(person -> person.person(staff));
    }

    /** The people of the team among whom the participant can choose. */
    @Transactional(readOnly = true)
    public List<StaffMember> candidates(String reference) {
        return teams.of(reference).people().distinct().map(staff::get).toList();
    }

    /** The participant chooses somebody, somebody else, or nobody any more. */
    public void choose(Reader by, String reference, int seenVersion, TrustedChoice typed) {
        TrustedChoice choice = typed.checked();
        Optional<ChosenPerson> before = repository.findById(reference);
        if (before.map(ChosenPerson::version).orElse(NONE_YET) != seenVersion) {
            throw stale();
        }
        try {
            if (choice.who().equals(TrustedChoice.NOBODY)) {
                before.ifPresent(repository::delete);
            } else {
                ChosenPerson person = before.orElseGet(() -> new ChosenPerson(reference));
                apply(choice, reference, person);
                person.chosen(LocalDate.now(clock), by.userId());
                repository.save(person);
            }
            repository.flush();
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException sameMoment) {
            throw stale();
        }
    }

    private void apply(TrustedChoice choice, String reference, ChosenPerson person) {
        if (choice.who().equals(TrustedChoice.OUTSIDER)) {
            person.isOutsider(choice.name(), choice.phone());
        } else if (candidates(reference).stream().anyMatch(member -> member.userId().equals(choice.who()))) {
            person.isMember(choice.who());
        } else {
            throw new Refusal("who", "Deze persoon zit niet in het team. Kies iemand uit de lijst.");
        }
    }

    private static Refusal stale() {
        return new Refusal("Iemand anders paste de vertrouwenspersoon intussen aan. Kijk eerst wie het nu is.");
    }
}
