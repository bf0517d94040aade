package be.tandem.icf.web;

import be.tandem.icf.IcfComponent;
import be.tandem.icf.IcfFactor;
import be.tandem.icf.IcfLevel;
import be.tandem.icf.IcfView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Several assessments beside each other. It shows what moved, and neither counts nor judges (no profiles, domain 3.4). */
public record Comparison(List<IcfView> assessments) {

    /**
     * One factor through time.
     *
     * @param levels one per assessment; null where it was not judged
     */
    public record Row(IcfFactor factor, List<IcfLevel> levels) {

        public boolean changed() {
            return levels.stream().filter(Objects::nonNull).distinct().count() > 1;
        }
    }

    /** A picture for each component that has something to show. */
    public List<ComparisonPicture> pictures(boolean onlyChanged) {
        return Arrays.stream(IcfComponent.values())
                .map(component -> new ComparisonPicture(component, assessments, rows(component, onlyChanged)))
                .filter(picture -> !picture.rows().isEmpty()).toList();
    }

    /** A score is relative to the job goal: with another goal the same level says something else. */
    public boolean jobGoalChanged() {
        return assessments.stream().map(assessment -> assessment.answers().jobGoal()).distinct().count() > 1;
    }

    private List<Row> rows(IcfComponent component, boolean onlyChanged) {
        return factors(component).stream()
                .map(factor -> new Row(factor, assessments.stream().map(one -> one.answers().level(factor)).toList()))
                .filter(row -> !onlyChanged || row.changed()).toList();
    }

    /** Of every version of the catalogue that is compared; a factor keeps its code from one version to the next. */
    private List<IcfFactor> factors(IcfComponent component) {
        Map<String, IcfFactor> factors = new LinkedHashMap<>();
        List<IcfView> newestFirst = new ArrayList<>(assessments);
        Collections.reverse(newestFirst);
        newestFirst.forEach(one -> one.catalogue().of(component).forEach(f -> factors.putIfAbsent(f.code(), f)));
        return List.copyOf(factors.values());
    }
}
