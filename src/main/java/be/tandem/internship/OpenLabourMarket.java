package be.tandem.internship;

import be.tandem.network.Region;
import java.time.LocalDate;
import java.util.Collection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many participants came to a regular employer, or at least got a proposal of one (N5), added up. */
@Service
@Transactional(readOnly = true)
public class OpenLabourMarket {

    private final InternshipRepository repository;

    OpenLabourMarket(InternshipRepository repository) {
        this.repository = repository;
    }

    /**
     * Trajectories, each counted once.
     *
     * @param internship with at least one internship that started at a regular employer
     * @param proposal without such an internship, but a regular employer was proposed
     * @param neither with neither of them
     */
    public record Reached(long internship, long proposal, long neither) {

        public long ended() {
            return internship + proposal + neither;
        }
    }

    /** Of the trajectories that were carried out and ended in this period, as agreed or early. */
    public Reached ofEnded(Collection<Region> regions, LocalDate from, LocalDate to) {
        InternshipRepository.OpenMarket sums = repository.openMarket(regions.stream().map(Enum::name).toList(), from, to);
        return new Reached(sums.getInternship(), sums.getProposal(), sums.getNeither());
    }
}
