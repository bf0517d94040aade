package be.tandem.expense;

import be.tandem.access.CaseAccess;
import be.tandem.access.FilePart;
import be.tandem.access.Reader;
import be.tandem.access.Right;
import be.tandem.form.ShowsInForm;
import be.tandem.internship.Internships;
import be.tandem.terms.Term;
import be.tandem.terms.TermTable;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.Trajectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a participant has a right to and never asked for (NOOZO: who may claim should also receive). */
@Service
@Transactional
public class ExpenseHints {

    private static final List<ExpenseType> TRAVEL =
            Stream.of(ExpenseType.values()).filter(ExpenseType::isTravel).toList();
    private static final String HINT = "De deelnemer loopt stage en vroeg al 30 dagen of langer geen vergoeding voor vervoer. "
            + "Vraag of er kosten zijn, ook voor kinderopvang.";

    private final ExpenseClaimRepository repository;
    private final Internships internships;
    private final Trajectories trajectories;
    private final TermTable terms;
    private final CaseAccess access;
    private final Clock clock;

    ExpenseHints(ExpenseClaimRepository repository, Internships internships, Trajectories trajectories, TermTable terms,
            CaseAccess access, Clock clock) {
        this.repository = repository;
        this.internships = internships;
        this.trajectories = trajectories;
        this.terms = terms;
        this.access = access;
        this.clock = clock;
    }

    /** The hint for whoever may read the expenses of this case. */
    public Optional<String> of(Reader reader, String reference) {
        return of(reference).filter(hint -> access.may(reader, reference, FilePart.EXPENSE, Right.READ));
    }

    /** An internship runs, and there was no claim for travel since it began or since the last one, for thirty days. */
    Optional<String> of(String reference) {
        return internships.underwaySince(reference).map(start -> repository.lastClaim(reference, TRAVEL)
                        .filter(claim -> claim.isAfter(start)).orElse(start))
                .filter(since -> lastQuietDay(reference, since).isBefore(LocalDate.now(clock))).map(since -> HINT);
    }

    private LocalDate lastQuietDay(String reference, LocalDate since) {
        Trajectory trajectory = trajectories.get(reference);
        return terms.lastDay(Term.EXPENSE_HINT, trajectory.regulationGeneration(), since);
    }

    @ShowsInForm("expenseHint")
    String text(String reference) {
        return of(reference).orElse("Er is niets vergeten voor zover wij weten.");
    }
}
