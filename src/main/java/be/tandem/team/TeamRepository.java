package be.tandem.team;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface TeamRepository extends JpaRepository<Team, String> {

    /** Two leads may name their casemanager at the same moment: the second waits here for the first. */
    @Modifying
    @Query(value = "insert into team (reference, version) values (:reference, 0) on conflict do nothing",
            nativeQuery = true)
    void prepare(String reference);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select team from Team team where team.reference = :reference")
    Team lock(String reference);

    @Query("select trajectory.reference from Team team join Trajectory trajectory "
            + "on trajectory.reference = team.reference "
            + "where (team.caseManagerWork = :userId or team.caseManagerCare = :userId "
            + "or team.workAway and team.backupCaseManagerWork = :userId "
            + "or team.careAway and team.backupCaseManagerCare = :userId) "
            + "and trajectory.status in (AANVAARD, BEZIG) order by trajectory.reference")
    List<String> runningCaseloadOf(String userId);

    /** Everything in which somebody is casemanager, up to and with the year of after-care. */
    @Query("select team from Team team join Trajectory trajectory on trajectory.reference = team.reference "
            + "where (team.caseManagerWork = :userId or team.caseManagerCare = :userId) "
            + "and (trajectory.endedOn is null or trajectory.status = AFGESLOTEN and trajectory.endedOn >= :since) "
            + "order by team.reference")
    List<Team> workOf(String userId, LocalDate since);
}
