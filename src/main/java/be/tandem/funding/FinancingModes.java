package be.tandem.funding;

import be.tandem.access.Readers;
import be.tandem.form.Choice;
import be.tandem.form.ChoiceContext;
import be.tandem.form.FormContext;
import be.tandem.form.OffersChoices;
import be.tandem.form.RecordsForm;
import be.tandem.network.Network;
import be.tandem.network.Region;
import be.tandem.trajectory.Trajectory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which way of financing holds in a network on a day (F4, C22), and the choice of its coordinator. */
@Service
@Transactional
class FinancingModes {

    private final FinancingChoiceRepository repository;
    private final Readers readers;
    private final Clock clock;

    FinancingModes(FinancingChoiceRepository repository, Readers readers, Clock clock) {
        this.repository = repository;
        this.readers = readers;
        this.clock = clock;
    }

    static Network networkOf(Trajectory trajectory) {
        return Network.of(Region.valueOf(trajectory.region()));
    }

    /** What holds for a trajectory on a day: what its network chose, or else what goes with its generation. */
    @Transactional(readOnly = true)
    public FinancingMode of(Trajectory trajectory, LocalDate day) {
        return repository.findFirstByNetworkAndValidFromLessThanEqualOrderByValidFromDescDecidedAtDescIdDesc(
                networkOf(trajectory), day).map(FinancingChoice::mode)
                .orElseGet(() -> FinancingMode.standard(trajectory.regulationGeneration()));
    }

    /** The period of this day, when there is a choice for it, and those to come; of two for one day the last one counts. */
    @Transactional(readOnly = true)
    public List<FinancingPeriod> periods(Network network, LocalDate day) {
        NavigableMap<LocalDate, FinancingPeriod> periods = new TreeMap<>();
        repository.findByNetworkOrderByValidFromAscDecidedAtAscIdAsc(network).stream().map(FinancingChoice::period)
                .forEach(period -> periods.put(period.from(), period));
        LocalDate begun = periods.floorKey(day);
        return List.copyOf((begun == null ? periods : periods.tailMap(begun, true)).values());
    }

    @OffersChoices("myNetworks")
    List<Choice> myNetworks(ChoiceContext context) {
        return readers.of(context.userId()).coordinatedNetworks().stream()
                .map(network -> new Choice(network.name(), network.dutchName())).toList();
    }

    @RecordsForm("chooseFinancing")
    Map<String, Object> choose(FormContext context, ChooseFinancing form) {
        String reference = "FIN-%d-%06d".formatted(context.today().getYear(), repository.nextNumber());
        repository.save(new FinancingChoice(reference, form, OffsetDateTime.now(clock), context.userId()));
        return Map.of("reference", reference);
    }
}
