package be.tandem.document;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DocumentRepository extends Repository<Document, Long> {

    Document save(Document document);

    Optional<Document> findByIdAndReference(long id, String reference);

    /** Without the contents, which nobody needs for a list. */
    @Query("select new be.tandem.document.DocumentLine(d.id, d.title, d.kind, d.fileType, d.size, d.addedBy, d.addedAt, "
            + "d.withdrawnBy, d.withdrawnAt, d.withdrawnReason) from Document d where d.reference = :reference "
            + "order by d.addedAt desc, d.id desc")
    List<DocumentLine> linesOf(String reference);

    /** The lines of these cases with a receipt that stands, without their contents. */
    @Query("select new be.tandem.document.Receipt(d.id, d.reference, d.addedAt) from Document d where d.reference in :references "
            + "and d.kind = be.tandem.document.DocumentKind.RECEIPT and d.withdrawnAt is null order by d.reference, d.id")
    List<Receipt> receiptsOf(Collection<String> references);
}
