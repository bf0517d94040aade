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

    /** By the process instance of the internship itself, or of its report and the employer's opinion. */
    @Query("select i from Internship i where i.caseId = :caseId or i.resultsCaseId = :caseId")
    Optional<Internship> findGuidedBy(String caseId);

    /** With the agreement, in the same query. */
    @EntityGraph(attributePaths = "agreement")
    List<Internship> findByReferenceOrderById(String reference);

    List<Internship> findByReferenceAndAgreementIsNotNullOrderById(String reference);

    /** Agreed or running, so that an employer counts on the participant; with the agreement. */
    @EntityGraph(attributePaths = "agreement")
    List<Internship> findByReferenceAndAgreementIsNotNullAndEndedOnIsNullOrderById(String reference);

    @Query("select min(i.startedOn) from Internship i where i.reference = :reference and i.startedOn is not null "
            + "and i.endedOn is null")
    Optional<LocalDate> underwaySince(String reference);

    @Query("select count(i) > 0 from Internship i where i.reference = :reference and i.startedOn <= :day "
            + "and (i.endedOn is null or i.endedOn >= :day)")
    boolean ranOn(String reference, LocalDate day);

    /** When a talk was held, and with whom. */
    interface Talk {

        LocalDate getHeldOn();

        List<String> getPresent();
    }

    @Query("select talk.heldOn as heldOn, talk.present as present from FollowUpTalk talk "
            + "join Internship i on i.id = talk.internshipId where i.reference = :reference order by talk.heldOn desc")
    List<Talk> talks(String reference);

    /** Each trajectory in one of three sums. */
    interface OpenMarket {

        long getInternship();

        long getProposal();

        long getNeither();
    }

    @Query(value = "select count(*) filter (where internship) as internship, "
            + "count(*) filter (where proposal and not internship) as proposal, "
            + "count(*) filter (where not proposal and not internship) as neither from (select "
            + "exists (select 1 from internship i join internship_agreement a on a.id = i.agreement_id "
            + "where i.reference = t.reference and i.started_on is not null and a.economy = 'REGULAR') as internship, "
            + "exists (select 1 from internship i join internship_search s on s.internship_id = i.id "
            + "where i.reference = t.reference and s.regular_employer_offered) as proposal "
            + "from trajectory t where t.region in (:regions) and t.bezig_on is not null "
            + "and t.ended_on between :from and :to) ended", nativeQuery = true)
    OpenMarket openMarket(Collection<String> regions, LocalDate from, LocalDate to);

    @Query("select count(i) > 0 from Internship i where i.reference = :reference and i.startedOn is not null "
            + "and i.endedOn is not null and not exists (select 1 from InternshipReport r where r.internshipId = i.id)")
    boolean waitsForReport(String reference);

    long countByReferenceAndStartedOnIsNotNull(String reference);

    @Query("""
            select i from Internship i join fetch i.agreement join Trajectory t on t.reference = i.reference
            where i.endedOn is null and t.status = be.tandem.trajectory.TrajectoryStatus.BEZIG and t.region in :regions
            order by i.reference, i.id""")
    List<Internship> findUnderwayIn(Collection<String> regions);
}
