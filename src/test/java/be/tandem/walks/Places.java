package be.tandem.walks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** Where people live: the regions as often as in the annual report of 2024, with places of the demo. */
final class Places {

    /** Somebody's place; the region has the weight, the place in it is drawn alike. */
    record Place(String postcode, String municipality) {
    }

    private static final Place BRUSSELS = new Place("1000", "Brussel");
    private static final double FROM_BRUSSELS = 2;

    private final Map<String, Double> weights = new LinkedHashMap<>();
    private final Map<String, List<String>> places;

    @SuppressWarnings("unchecked")
    Places() {
        try (InputStream source = Places.class.getResourceAsStream("/demo/people.yml")) {
            Map<String, Object> lists = new Yaml().load(source);
            ((Map<String, Integer>) lists.get("regionWeights"))
                    .forEach((region, weight) -> weights.put(region, weight.doubleValue()));
            places = (Map<String, List<String>>) lists.get("places");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Now and then somebody lives where no trajectory is possible. */
    Place draw(Draw draw) {
        return draw.chance(FROM_BRUSSELS) ? BRUSSELS : inFlanders(draw);
    }

    Place inFlanders(Draw draw) {
        String[] place = draw.oneOf(places.get(draw.share(weights))).split(" ", 2);
        return new Place(place[0], place[1]);
    }
}
