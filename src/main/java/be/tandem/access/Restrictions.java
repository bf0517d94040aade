package be.tandem.access;

import be.tandem.form.Refusal;
import be.tandem.team.Teams;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Single items that the participant asked to keep between the two casemanagers (D4). It comes on top of the access
 * matrix: {@link CaseAccess} says whether a reader sees a part of the file, this says which items of that part are left
 * out for this reader.
 *
 * <p>How a module uses it, wherever it shows, searches, prints or answers items (page, REST, PDF, form alike):
 * <pre>
 * Set&lt;Long&gt; hidden = restrictions.hidden(reader, reference, ItemKind.DOCUMENT);   // for a list: one query
 * documents.removeIf(document -&gt; hidden.contains(document.id()));
 *
 * if (restrictions.hides(reader, reference, ItemKind.DOCUMENT, id)) {               // for one item: as if it is not there
 *     throw new NoAccess();
 * }
 * </pre>
 * Leave the item out as a whole, without a mark in its place: that something is hidden is a fact about the participant
 * too. To a casemanager show that it is restricted ({@link #of}). Copies of an item, such as the action in a new
 * version of the plan, need the same id or a {@link #restrict} of their own. For the choice on the page of the consents
 * the module gives a bean {@link RestrictableItems}.
 */
@Service
@Transactional
public class Restrictions {

    private final ItemRestrictionRepository repository;
    private final List<RestrictableItems> sources;
    private final Teams teams;
    private final Clock clock;

    Restrictions(ItemRestrictionRepository repository, List<RestrictableItems> sources, Teams teams, Clock clock) {
        this.repository = repository;
        this.sources = sources;
        this.teams = teams;
        this.clock = clock;
    }

    /** The participant asks not to pass this item on; a second time changes nothing. */
    public void restrict(Reader by, String reference, ItemKind kind, long itemId) {
        if (!exists(reference, kind, itemId)) {
            throw new Refusal("stuk", "Dit stuk staat niet in dit dossier. Kies een stuk uit de lijst.");
        }
        if (!isRestricted(reference, kind, itemId)) {
            repository.save(new ItemRestriction(reference, kind, itemId, LocalDate.now(clock), by.userId()));
        }
    }

    /** The participant lets the item be passed on again. */
    public void lift(Reader by, String reference, ItemKind kind, long itemId) {
        find(reference, kind, itemId).ifPresent(restriction -> restriction.lift(LocalDate.now(clock), by.userId()));
    }

    /** Whether the item stays between the two casemanagers. */
    @Transactional(readOnly = true)
    public boolean isRestricted(String reference, ItemKind kind, long itemId) {
        return find(reference, kind, itemId).isPresent();
    }

    /** Whether this item must be left out for this reader. */
    @Transactional(readOnly = true)
    public boolean hides(Reader reader, String reference, ItemKind kind, long itemId) {
        return isRestricted(reference, kind, itemId) && !isCaseManager(reader, reference);
    }

    /** The items of this kind that must be left out for this reader. */
    @Transactional(readOnly = true)
    public Set<Long> hidden(Reader reader, String reference, ItemKind kind) {
        Set<Long> restricted = of(reference, kind);
        return restricted.isEmpty() || isCaseManager(reader, reference) ? Set.of() : restricted;
    }

    /** The items of this kind that stay between the two casemanagers, whoever asks. */
    @Transactional(readOnly = true)
    public Set<Long> of(String reference, ItemKind kind) {
        return repository.findByReferenceAndKindAndLiftedOnIsNull(reference, kind).stream()
                .map(ItemRestriction::itemId).collect(Collectors.toSet());
    }

    private boolean isCaseManager(Reader reader, String reference) {
        return teams.of(reference).hasCaseManager(reader.userId());
    }

    private boolean exists(String reference, ItemKind kind, long itemId) {
        return sources.stream().filter(source -> source.kind() == kind)
                .flatMap(source -> source.of(reference).stream()).anyMatch(item -> item.id() == itemId);
    }

    private Optional<ItemRestriction> find(String reference, ItemKind kind, long itemId) {
        return repository.findByReferenceAndKindAndItemIdAndLiftedOnIsNull(reference, kind, itemId);
    }
}
