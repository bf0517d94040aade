package be.tandem.document.web;

import be.tandem.access.ItemKind;
import be.tandem.access.Reader;
import be.tandem.access.Restrictions;
import be.tandem.document.DocumentLine;
import be.tandem.document.Documents;
import be.tandem.network.Staff;
import be.tandem.network.StaffNames;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The list of documents with the names of people. */
@Component
class DocumentRows {

    private final Documents documents;
    private final Restrictions restrictions;
    private final Staff staff;

    DocumentRows(Documents documents, Restrictions restrictions, Staff staff) {
        this.documents = documents;
        this.restrictions = restrictions;
        this.staff = staff;
    }

    List<DocumentRow> of(Reader reader, String reference) {
        StaffNames names = new StaffNames(staff);
        Set<Long> restricted = restrictions.of(reference, ItemKind.DOCUMENT);
        return documents.of(reader, reference).stream()
                .map(line -> row(line, restricted.contains(line.id()), names)).toList();
    }

    private DocumentRow row(DocumentLine line, boolean restricted, StaffNames names) {
        return new DocumentRow(line, names.of(line.addedBy()),
                line.isWithdrawn() ? names.of(line.withdrawal().by()) : null,
                restricted);
    }
}
