package be.tandem.document;

import be.tandem.access.CaseAccess;
import be.tandem.access.FilePart;
import be.tandem.access.ItemKind;
import be.tandem.access.Reader;
import be.tandem.access.Restrictions;
import be.tandem.form.Refusal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The documents of a case, for a reader whom the access matrix let in. On top of the matrix: a referrer sees own documents
 * only (domain 3.2), and what the participant asked not to pass on is left out (D4).
 */
@Service
@Transactional
public class Documents {

    private static final int LONGEST_REASON = 500;

    private final DocumentRepository repository;
    private final CaseAccess access;
    private final Restrictions restrictions;
    private final Clock clock;

    Documents(DocumentRepository repository, CaseAccess access, Restrictions restrictions, Clock clock) {
        this.repository = repository;
        this.access = access;
        this.restrictions = restrictions;
        this.clock = clock;
    }

    /** Adds a document after a look at what it really is; answers with its number. */
    public long add(Reader by, String reference, NewDocument document) {
        return repository.save(new Document(reference, document.checkedTitle(), document.checkedKind(),
                document.checkedType(), document.content(), by.userId(), OffsetDateTime.now(clock))).id();
    }

    /** What this reader may see, the newest first; withdrawn ones too, without their content. */
    @Transactional(readOnly = true)
    public List<DocumentLine> of(Reader reader, String reference) {
        Set<Long> hidden = restrictions.hidden(reader, reference, ItemKind.DOCUMENT);
        boolean ownOnly = access.isForOwnItemsOnly(reader, reference, FilePart.DOCUMENT);
        return repository.linesOf(reference).stream().filter(line -> !hidden.contains(line.id()))
                .filter(line -> !ownOnly || line.addedBy().equals(reader.userId())).toList();
    }

    /** One document of the list. */
    @Transactional(readOnly = true)
    public Optional<DocumentLine> find(Reader reader, String reference, long id) {
        return of(reader, reference).stream().filter(line -> line.id() == id).findFirst();
    }

    /** The document itself; nothing when it was withdrawn or is not for this reader. */
    @Transactional(readOnly = true)
    public Optional<DocumentFile> file(Reader reader, String reference, long id) {
        return find(reader, reference, id).filter(line -> !line.isWithdrawn())
                .flatMap(line -> repository.findByIdAndReference(id, reference)).map(Document::file);
    }

    /** The receipts of these cases, for a claim; nothing of what is on them. */
    @Transactional(readOnly = true)
    public List<Receipt> receipts(Collection<String> references) {
        return repository.receiptsOf(references);
    }

    /** A receipt itself, for whoever may see the claim that it belongs to; nothing when it is another kind of document. */
    @Transactional(readOnly = true)
    public Optional<DocumentFile> receipt(String reference, long id) {
        return repository.findByIdAndReference(id, reference).filter(Document::isStandingReceipt).map(Document::file);
    }

    /** Takes a document out: the content goes for good, who did it and why stays. */
    public void withdraw(Reader by, String reference, long id, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal("reason", "Schrijf waarom je het document intrekt.");
        }
        if (reason.strip().length() > LONGEST_REASON) {
            throw new Refusal("reason", "Deze reden is te lang. Gebruik hoogstens " + LONGEST_REASON + " tekens.");
        }
        find(by, reference, id).flatMap(line -> repository.findByIdAndReference(id, reference))
                .orElseThrow(() -> new Refusal("Dit document staat niet in dit dossier."))
                .withdraw(by.userId(), OffsetDateTime.now(clock), reason.strip());
    }
}
