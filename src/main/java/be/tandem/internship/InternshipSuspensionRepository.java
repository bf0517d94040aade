package be.tandem.internship;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InternshipSuspensionRepository extends Repository<InternshipSuspension, Long> {

    InternshipSuspension save(InternshipSuspension suspension);

    @Query("select suspension from InternshipSuspension suspension join Internship internship "
            + "on internship.id = suspension.internshipId where internship.reference = :reference and suspension.until is null")
    List<InternshipSuspension> findOpen(String reference);
}
