package be.tandem.complaint;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ComplaintRepository extends Repository<Complaint, String> {

    Complaint save(Complaint complaint);

    Optional<Complaint> findById(String number);

    List<Complaint> findByClosedOnIsNullOrderByAnswerDueOnAscNumberAsc();

    List<Complaint> findTop50ByClosedOnIsNotNullOrderByClosedOnDescNumberDesc();

    /** How many complaints somebody has in hand. */
    record InHand(String handler, long number) {
    }

    @Query("select new be.tandem.complaint.ComplaintRepository$InHand(complaint.handler, count(complaint)) from Complaint complaint "
            + "where complaint.closedOn is null and complaint.handler is not null group by complaint.handler")
    List<InHand> inHand();

    @Query(value = "select nextval('complaint_number')", nativeQuery = true)
    long nextNumber();
}
