package be.tandem.complaint;

import java.util.List;
import org.springframework.data.repository.Repository;

interface TrailEntryRepository extends Repository<TrailEntry, Long> {

    TrailEntry save(TrailEntry entry);

    List<TrailEntry> findByNumberOrderByHappenedAtAscIdAsc(String number);
}
