package be.tandem.funding;

import be.tandem.network.Network;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FinancingChoiceRepository extends Repository<FinancingChoice, Long> {

    @Query(value = "select nextval('financing_number')", nativeQuery = true)
    long nextNumber();

    FinancingChoice save(FinancingChoice choice);

    /** The choice that holds on a day: of those for the same first day the last one. */
    Optional<FinancingChoice> findFirstByNetworkAndValidFromLessThanEqualOrderByValidFromDescDecidedAtDescIdDesc(
            Network network, LocalDate day);

    List<FinancingChoice> findByNetworkOrderByValidFromAscDecidedAtAscIdAsc(Network network);
}
