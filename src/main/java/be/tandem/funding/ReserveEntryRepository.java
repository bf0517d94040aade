package be.tandem.funding;

import be.tandem.network.Network;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReserveEntryRepository extends Repository<ReserveEntry, Long> {

    ReserveEntry save(ReserveEntry entry);

    Optional<ReserveEntry> findById(long id);

    Optional<ReserveEntry> findByReferenceAndKind(String reference, EntryKind kind);

    boolean existsByCorrects(long payment);

    /** What is in the reserve; whoever else wants to pay from it waits until this transaction is over. */
    @Query(value = "select balance_cents from network_reserve where network = :network for update", nativeQuery = true)
    long lockedBalance(String network);

    @Query(value = "select balance_cents from network_reserve where network = :network", nativeQuery = true)
    long balance(String network);

    List<ReserveEntry> findByNetworkAndBookedOnBetweenOrderByBookedOnAscIdAsc(Network network, LocalDate first, LocalDate last);

    /** What was in the reserve at the beginning of a day. */
    @Query("select coalesce(sum(entry.cents), 0) from ReserveEntry entry where entry.network = :network "
            + "and entry.bookedOn < :day")
    long balanceBefore(Network network, LocalDate day);

    /** What each trajectory with a line between two days received and paid since its start; what cost most of all first. */
    @Query("select new be.tandem.funding.CaseSum(entry.reference, "
            + "sum(case when entry.kind in ('FIRST_PART', 'LAST_PART') then entry.cents else 0 end), "
            + "-sum(case when entry.kind in ('PAYMENT', 'COUNTER_ENTRY') then entry.cents else 0 end)) "
            + "from ReserveEntry entry where entry.network = :network and exists (select 1 from ReserveEntry own "
            + "where own.reference = entry.reference and own.bookedOn between :first and :last) "
            + "group by entry.reference order by sum(entry.cents), entry.reference")
    List<CaseSum> cases(Network network, LocalDate first, LocalDate last);
}
