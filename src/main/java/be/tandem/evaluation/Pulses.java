package be.tandem.evaluation;

import be.tandem.form.Choice;
import be.tandem.form.FormLabels;
import be.tandem.network.Region;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How satisfied participants say they are at the evaluations, added up; who did not want to say is not in it (N4). */
@Service
@Transactional(readOnly = true)
public class Pulses {

    private final EvaluationRepository repository;
    private final FormLabels labels;

    Pulses(EvaluationRepository repository, FormLabels labels) {
        this.repository = repository;
        this.labels = labels;
    }

    /** How many people gave each answer; of each person only the last one in the period counts. */
    public Map<Choice, Long> between(Collection<Region> regions, LocalDate from, LocalDate to) {
        Map<Choice, Long> counts = new LinkedHashMap<>();
        Stream.of(EvaluateProgress.Satisfaction.values()).filter(each -> each != EvaluateProgress.Satisfaction.NOT_ASKED)
                .forEach(each -> counts.put(choice(each.name()), 0L));
        repository.pulses(regions.stream().map(Enum::name).toList(), from, to)
                .forEach(pulse -> counts.put(choice(pulse.getSatisfaction()), pulse.getPeople()));
        return counts;
    }

    private Choice choice(String satisfaction) {
        return new Choice(satisfaction, labels.of("evaluateProgress", "satisfaction", satisfaction));
    }
}
