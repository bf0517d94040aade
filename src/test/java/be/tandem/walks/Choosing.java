package be.tandem.walks;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How somebody chooses among what a form offers; null when nothing of it will do. */
interface Choosing {

    String among(List<String> offered, Draw draw);

    /** Code, share, code, share: only what the form offers can be drawn. */
    static Choosing weighted(Object... codesAndShares) {
        Map<String, Double> shares = new LinkedHashMap<>();
        for (int i = 0; i < codesAndShares.length; i += 2) {
            shares.put((String) codesAndShares[i], ((Number) codesAndShares[i + 1]).doubleValue());
        }
        return (offered, draw) -> {
            Map<String, Double> possible = new LinkedHashMap<>(shares);
            possible.keySet().retainAll(offered);
            return possible.isEmpty() ? null : draw.share(possible);
        };
    }

    static Choosing onlyOf(Collection<String> wanted) {
        return (offered, draw) -> {
            List<String> possible = offered.stream().filter(wanted::contains).toList();
            return possible.isEmpty() ? null : draw.oneOf(possible);
        };
    }

    /** Anybody but the given one. */
    static Choosing otherThan(String excluded) {
        return (offered, draw) -> {
            List<String> possible = offered.stream().filter(value -> !value.equals(excluded)).toList();
            return possible.isEmpty() ? null : draw.oneOf(possible);
        };
    }
}
