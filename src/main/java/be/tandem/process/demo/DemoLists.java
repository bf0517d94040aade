package be.tandem.process.demo;

import be.tandem.network.Region;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * Everything fictitious, in {@code demo/people.yml}.
 *
 * @param places postcodes with a municipality, in each region
 */
record DemoLists(List<String> women, List<String> men, List<String> lastNames, List<String> streets,
                 Map<Region, Integer> regionWeights, Map<Region, List<String>> places) {

    static DemoLists read() {
        return read("demo/people.yml", DemoLists.class);
    }

    static <T> T read(String resource, Class<T> type) {
        try (InputStream source = new ClassPathResource(resource).getInputStream()) {
            return new ObjectMapper().convertValue(new Yaml(new LoaderOptions()).load(source), type);
        } catch (IOException e) {
            throw new IllegalStateException(resource + " cannot be read", e);
        }
    }
}
