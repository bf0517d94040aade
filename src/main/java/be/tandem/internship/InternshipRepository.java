package be.tandem.internship;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface InternshipRepository extends JpaRepository<Internship, Long> {

    Optional<Internship> findByCaseId(String caseId);

    /** With the agreement, in the same query. */
    @EntityGraph(attributePaths = "agreement")
    List<Internship> findByReferenceOrderById(String reference);

    List<Internship> findByReferenceAndAgreementIsNotNullOrderById(String reference);

    @Query("select min(i.startedOn) from Internship i where i.reference = :reference and i.startedOn is not null "
            + "and i.endedOn is null")
    Optional<LocalDate> underwaySince(String reference);

    @Query("select max(talk.heldOn) from FollowUpTalk talk join Internship i on i.id = talk.internshipId "
            + "where i.reference = :reference")
    Optional<LocalDate> lastTalkOn(String reference);

    long countByReferenceAndStartedOnIsNotNull(String reference);

    @Query("""
            select i from Internship i join fetch i.agreement join Trajectory t on t.reference = i.reference
            where i.endedOn is null and t.status = be.tandem.trajectory.TrajectoryStatus.BEZIG and t.region in :regions
            order by i.reference, i.id""")
    List<Internship> findUnderwayIn(Collection<String> regions);
}
