package be.tandem.outflow;

import be.tandem.form.Refusal;
import be.tandem.outflow.ImportRefused.LineError;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads a file of measurements. All or nothing: with one wrong line nothing is kept, so a mended file can simply be sent
 * again, and nobody has to work out which half came in. A file that is sent twice changes nothing the second time.
 */
@Service
@Transactional
public class OutflowImport {

    private static final Logger LOG = LoggerFactory.getLogger("tandem.events");

    private final Outflows outflows;

    OutflowImport(Outflows outflows) {
        this.outflows = outflows;
    }

    /**
     * Keeps every line of the file.
     *
     * @return how many lines had each outcome
     * @throws ImportRefused with what is wrong, line by line
     * @throws Refusal when it is no such file at all
     */
    public Map<Outflows.Outcome, Integer> read(byte[] content, String userId) {
        Set<String> seen = new HashSet<>();
        Map<Outflows.Outcome, Integer> outcomes = new EnumMap<>(Outflows.Outcome.class);
        List<LineError> errors = OutflowFile.read(content, line -> {
            if (!seen.add(line.reference() + " " + line.months())) {
                throw new Refusal("Dit traject staat met deze maand al eerder in het bestand.");
            }
            outcomes.merge(outflows.record(line, userId), 1, Integer::sum);
        });
        if (!errors.isEmpty()) {
            throw new ImportRefused(errors);
        }
        if (seen.isEmpty()) {
            throw new Refusal("Dit bestand heeft geen metingen.");
        }
        LOG.info("OUTFLOW_IMPORTED {}", outcomes);
        return outcomes;
    }
}
