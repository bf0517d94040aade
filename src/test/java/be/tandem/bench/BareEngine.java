package be.tandem.bench;

import be.tandem.calendar.BelgianTime;
import be.tandem.process.terms.Terms;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/**
 * The same models on the engine as it comes: no form desk, no dossier, no authorization. Its delegates only write the
 * variables that the real ones wrote on the recorded walk.
 */
final class BareEngine {

    /** What the delegates write; empty until something was recorded. */
    static volatile Recording recording;

    private BareEngine() {
    }

    static ProcessEngine create(DataSource database, List<String> delegates, Terms terms) throws Exception {
        Map<Object, Object> beans = new HashMap<>();
        delegates.forEach(name -> beans.put(name, (JavaDelegate) execution -> {
            if (recording != null) {
                execution.setVariables(recording.by(name, execution.getProcessBusinessKey()));
            }
        }));
        beans.put("terms", new KnownTerms(terms));
        StandaloneProcessEngineConfiguration settings = new StandaloneProcessEngineConfiguration();
        settings.setProcessEngineName("bare");
        settings.setDataSource(database);
        settings.setDatabaseType("postgres");
        settings.setDatabaseSchemaUpdate("false");
        settings.setHistory("full");
        settings.setHistoryTimeToLive("P3650D");
        settings.setIdGenerator(new StrongUuidGenerator());
        settings.setJobExecutorActivate(false);
        settings.setDefaultSerializationFormat("application/json");
        settings.setBeans(beans);
        ProcessEngine engine = settings.buildProcessEngine();
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        for (String folder : List.of("bpmn", "forms")) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                for (Path file : files.toList()) {
                    deployment.addString(file.getFileName().toString(), Files.readString(file));
                }
            }
        }
        deployment.deploy();
        return engine;
    }

    /** The same due dates, looked up once: a bare engine reads no decision table. */
    public static final class KnownTerms {

        private final Terms terms;
        private final Map<List<Object>, Date> known = new ConcurrentHashMap<>();

        KnownTerms(Terms terms) {
            this.terms = terms;
        }

        public Date due(String term, Date start, String generation) {
            return known.computeIfAbsent(List.of(term, start, generation), key -> terms.due(term, start, generation));
        }

        public Date endOf(Date day) {
            return terms.endOf(day);
        }

        public Date dueFromToday(String term, String generation) {
            Date today = BelgianTime.startOf(BelgianTime.dayOf(ClockUtil.getCurrentTime()));
            return known.computeIfAbsent(List.of(term, today, generation), key -> terms.dueFromToday(term, generation));
        }
    }
}
