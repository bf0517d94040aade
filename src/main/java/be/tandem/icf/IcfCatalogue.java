package be.tandem.icf;

import java.util.List;
import java.util.Optional;

/**
 * One version of the list of factors.
 *
 * @param version as in the name of its file
 */
public record IcfCatalogue(String version, List<IcfFactor> factors) {

    /** The factors of a component, in the order of the list. */
    public List<IcfFactor> of(IcfComponent component) {
        return factors.stream().filter(factor -> factor.component() == component).toList();
    }

    public Optional<IcfFactor> factor(String code) {
        return factors.stream().filter(factor -> factor.code().equals(code)).findFirst();
    }

    /** How many factors still wait for VDAB's own title. */
    public long placeholders() {
        return factors.stream().filter(IcfFactor::isPlaceholder).count();
    }
}
