package be.tandem.bench;

import static org.assertj.core.api.Assertions.assertThat;

import be.tandem.process.terms.Terms;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Many terms that passed while the application was down: how fast they act, and that each acts once. */
@Benchmark
class TermsBench {

    private static final int TERMS = Integer.getInteger("bench.terms", 10_000);
    private static final int ROUNDS = 5;

    @Autowired
    private ApplicationContext application;
    @Autowired
    private ProcessEngine engine;
    @Autowired
    private DataSource database;
    @Autowired
    private Terms terms;

    @Test
    void overdueTermsActOnce() throws Exception {
        StatementCounter tandemStatements = (StatementCounter) database;
        StatementCounter bareStatements = BareDatabase.create(tandemStatements);
        ProcessEngine bare = BareEngine.create(bareStatements,
                List.of(application.getBeanNamesForType(JavaDelegate.class)), terms);
        // Walks until DGS must decide; the term of the screening waits then.
        Route untilScreening = new Route(LocalDate.now(), Route.untilThePlan(LocalDate.now(), 0).steps().subList(0, 1));
        BareEngine.recording = Recording.of(engine, tandemStatements, untilScreening);
        OnBare alone = new OnBare(bare, bareStatements, BareEngine.recording);
        OnTandem tandem = new OnTandem(engine, tandemStatements);
        alone.walk(untilScreening);
        tandem.walk(untilScreening);
        ClockUtil.reset();

        double[] tandemRates = new double[ROUNDS];
        double[] bareRates = new double[ROUNDS];
        int each = TERMS / ROUNDS;
        for (int round = 0; round < ROUNDS; round++) {
            int first = round * each + 1;
            tandemRates[round] = drain(engine, tandemStatements, "public", first, first + each - 1);
            bareRates[round] = drain(bare, bareStatements, BareDatabase.SCHEMA, first, first + each - 1);
        }
        try (Connection connection = tandemStatements.getConnection()) {
            assertThat(number(connection, "select count(*) from timeline_event where code = 'REPORT_SCREENING_OVERDUE'"))
                    .isEqualTo(TERMS);
            assertThat(number(connection, "select count(distinct reference) from timeline_event"
                    + " where code = 'REPORT_SCREENING_OVERDUE'")).as("nothing twice").isEqualTo(TERMS);
        }
        Arrays.sort(tandemRates);
        Arrays.sort(bareRates);
        Report report = new Report("terms", "", "Tandem", "bare engine", "ratio", "wanted");
        report.row("terms per second, median of " + ROUNDS + " rounds", tandemRates[ROUNDS / 2], bareRates[ROUNDS / 2],
                tandemRates[ROUNDS / 2] / bareRates[ROUNDS / 2], "≥ 0.8");
        report.row("acted twice", "0", "", "", "0");
        report.write();
        bare.close();
    }

    /** Copies the waiting trajectory, lets all its terms pass and counts how long the job executor needs. */
    private static double drain(ProcessEngine engine, DataSource database, String schema, int first, int last)
            throws Exception {
        try (Connection connection = database.getConnection()) {
            String reference = text(connection, "select business_key_ from " + schema + ".act_ru_execution"
                    + " where super_exec_ is null and parent_id_ is null and business_key_ not like 'AT-2026-5%'"
                    + " order by business_key_ desc limit 1");
            new Copies(connection, schema).make(reference, "KEMPEN", first, last, "true");
            try (Statement statement = connection.createStatement()) {
                statement.execute("update " + schema + ".act_ru_job set duedate_ = now() - interval '1 day'"
                        + " where retries_ > 0 and execution_id_ in (select id_ from " + schema + ".act_ru_execution)"
                        + " and process_instance_id_ in (select proc_inst_id_ from " + schema + ".act_ru_execution"
                        + " where business_key_ like 'AT-2026-5%')");
            }
            JobExecutor executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                    .getJobExecutor();
            long begin = System.nanoTime();
            executor.start();
            while (engine.getManagementService().createJobQuery().duedateLowerThan(new Date()).count() > 0) {
                Thread.sleep(50);
            }
            double rate = (last - first + 1) * 1e9 / (System.nanoTime() - begin);
            executor.shutdown();
            return rate;
        }
    }

    private static long number(Connection connection, String query) throws SQLException {
        return Long.parseLong(text(connection, query));
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
