package be.tandem.icf;

import be.tandem.data.DataTable;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Every version of the list of factors: the files {@code catalogue-<version>.csv} of one folder. */
@Component
public class IcfCatalogues {

    private static final int COLUMNS = 6;

    private final TreeMap<String, IcfCatalogue> versions = new TreeMap<>();

    IcfCatalogues(@Value("${tandem.icf.catalogues}") String folder) throws IOException {
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(folder + "catalogue-*.csv")) {
            String version = file.getFilename().replaceAll("^catalogue-|\\.csv$", "");
            versions.put(version, new IcfCatalogue(version, DataTable.read(file, COLUMNS).stream()
                    .map(IcfCatalogues::factor).toList()));
        }
        if (versions.isEmpty()) {
            throw new IllegalStateException("no catalogue-<version>.csv in " + folder);
        }
    }

    /** The version for new assessments. */
    public IcfCatalogue newest() {
        return versions.lastEntry().getValue();
    }

    /** The version that an assessment was made with; its file must stay. */
    public IcfCatalogue of(String version) {
        IcfCatalogue catalogue = versions.get(version);
        if (catalogue == null) {
            throw new IllegalStateException("catalogue-" + version + ".csv is missing");
        }
        return catalogue;
    }

    private static IcfFactor factor(List<String> cells) {
        return new IcfFactor(Integer.parseInt(cells.get(0)), cells.get(1), cells.get(2),
                IcfComponent.valueOf(cells.get(3)), cells.get(4), cells.get(5));
    }
}
