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

    long countByHandlerAndClosedOnIsNull(String handler);

    @Query(value = "select nextval('complaint_number')", nativeQuery = true)
    long nextNumber();
}
