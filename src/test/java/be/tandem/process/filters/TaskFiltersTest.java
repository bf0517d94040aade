package be.tandem.process.filters;

import static org.assertj.core.api.Assertions.assertThat;

import be.tandem.TandemTest;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TandemTest
class TaskFiltersTest {

    private static final String[] NAMES = {"Mijn taken", "Taken van mijn team", "Te laat", "Deze week", "Opvolgen"};

    @Autowired
    private TaskFilters taskFilters;
    @Autowired
    private FilterService filters;
    @Autowired
    private IdentityService identities;

    @AfterEach
    void logOut() {
        identities.clearAuthentication();
    }

    @Test
    void aSecondStartAddsNoFilters() {
        taskFilters.restore();
        assertThat(ours()).extracting(Filter::getName).containsExactlyInAnyOrder(NAMES);
    }

    @Test
    void whatSomeoneChangedIsRestored() {
        Filter changed = filters.createTaskFilterQuery().filterName("Te laat").singleResult();
        changed.setProperties(Map.of("color", "#000000"));
        filters.saveFilter(changed);

        taskFilters.restore();

        Filter restored = filters.createTaskFilterQuery().filterName("Te laat").singleResult();
        assertThat(restored.getId()).isEqualTo(changed.getId());
        assertThat(restored.getProperties()).containsEntry("color", "#a61111").containsKey("variables");
    }

    @Test
    void anyoneCanReadThem() {
        identities.setAuthentication("someone-without-groups", List.of());
        assertThat(ours()).hasSize(NAMES.length);
    }

    @Test
    void theyUseTheAllowedExpressionsAndNoOthers() {
        List<String> used = ours().stream().map(filter -> ((FilterEntity) filter).getQueryInternal())
                .flatMap(query -> Pattern.compile("\\$\\{[^}]*}").matcher(query).results().map(MatchResult::group))
                .distinct().toList();
        assertThat(used).containsExactlyInAnyOrderElementsOf(TaskFilters.ALLOWED_EXPRESSIONS);
    }

    @Test
    void everyFilterCanBeAskedFor() {
        identities.setAuthentication("someone", List.of("SCREENER"));
        assertThat(ours()).allSatisfy(filter -> assertThat(filters.count(filter.getId())).isNotNegative());
    }

    private List<Filter> ours() {
        return filters.createTaskFilterQuery().list();
    }
}
