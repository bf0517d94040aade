package be.tandem.icf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rule: 43 factors in HIVA's five components; what is not VDAB's list says so (domain 3.4). */
class IcfCatalogueTest {

    private final IcfCatalogue catalogue;

    IcfCatalogueTest() throws IOException {
        catalogue = new IcfCatalogues("classpath:/icf/").newest();
    }

    @Test
    void thereAre43FactorsEachOfThemOnce() {
        assertThat(catalogue.factors()).hasSize(43);
        assertThat(catalogue.factors()).extracting(IcfFactor::code).doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z-]+"));
        assertThat(catalogue.factors()).extracting(IcfFactor::name).doesNotHaveDuplicates();
        assertThat(catalogue.factors()).extracting(IcfFactor::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 43).boxed().toList());
        assertThat(catalogue.factors()).filteredOn(factor -> factor.whoCode().matches("[bde]\\d+"))
                .extracting(IcfFactor::whoCode).doesNotHaveDuplicates();
    }

    @Test
    void everyFactorBelongsToTheComponentOfItsWhoCode() {
        for (IcfComponent component : IcfComponent.values()) {
            assertThat(catalogue.of(component)).as(component.name()).isNotEmpty();
        }
        assertThat(catalogue.of(IcfComponent.ANATOMICAL)).allMatch(factor -> factor.whoCode().startsWith("b"));
        assertThat(catalogue.of(IcfComponent.EXTERNAL)).allMatch(factor -> factor.whoCode().startsWith("e"));
        assertThat(catalogue.of(IcfComponent.PERSONAL)).allMatch(factor -> factor.whoCode().equals("pf"));
        assertThat(catalogue.of(IcfComponent.PARTICIPATION)).allMatch(factor -> factor.whoCode().matches("d[6-9].*"));
        assertThat(catalogue.of(IcfComponent.ACTIVITIES)).allMatch(factor -> factor.whoCode().matches("(d[1-5].*)?"));
    }

    @Test
    void placeholdersAreMarked() {
        assertThat(catalogue.factors()).allMatch(factor -> factor.isPlaceholder() == (factor.number() >= 17));
        assertThat(catalogue.placeholders()).isEqualTo(27);
        assertThat(catalogue.factors()).extracting(IcfFactor::source).containsOnly("HIVA", "GTB", "PLACEHOLDER");
    }
}
