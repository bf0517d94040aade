package be.tandem.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ContactRepository extends Repository<Contact, Long> {

    Contact save(Contact contact);

    List<Contact> findByReferenceOrderByContactOnDescIdDesc(String reference);

    List<Contact> findFirst3ByReferenceOrderByContactOnDescIdDesc(String reference);

    /** After a missed appointment it also counts when the participant calls: then the team knows how it goes. */
    @Query("""
            select max(contact.contactOn) from Contact contact where contact.reference = :reference
            and contact.outcome <> be.tandem.watch.ContactOutcome.NOT_REACHED""")
    Optional<LocalDate> lastSpoken(String reference);

    /** An attempt that reached nobody is no contact, and neither is a call of the participant (P14). */
    @Query("""
            select max(contact.contactOn) from Contact contact where contact.reference = :reference
            and contact.direction = be.tandem.watch.ContactDirection.OUTGOING
            and contact.outcome <> be.tandem.watch.ContactOutcome.NOT_REACHED""")
    Optional<LocalDate> lastReached(String reference);
}
