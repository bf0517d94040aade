package be.tandem.bench;

import be.tandem.process.terms.Terms;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import jdk.jfr.Configuration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What form desk, dossier, authorization and delegates cost on top of the engine itself. */
@Benchmark
class TrajectoryBench {

    private static final int WARM_UP = Integer.getInteger("bench.warmup", 15);
    private static final int MEASURED = Integer.getInteger("bench.measured", 40);
    private static final int THREADS = 4;
    private static final int ROUNDS = 3;
    private static final int SECONDS = Integer.getInteger("bench.seconds", 10);

    @Autowired
    private ApplicationContext application;
    @Autowired
    private ProcessEngine engine;
    @Autowired
    private DataSource database;
    @Autowired
    private Terms terms;

    private StatementCounter tandemStatements;
    private StatementCounter bareStatements;
    private ProcessEngine bare;

    @BeforeEach
    void createBareEngine() throws Exception {
        tandemStatements = (StatementCounter) database;
        bareStatements = BareDatabase.create(tandemStatements);
        bare = BareEngine.create(bareStatements, List.of(application.getBeanNamesForType(JavaDelegate.class)), terms);
    }

    @AfterEach
    void close() {
        ClockUtil.reset();
        bare.close();
    }

    @Test
    void oneTrajectory() throws Exception {
        Report report = new Report("trajectory", "", "Tandem", "bare engine", "ratio", "wanted");
        inTurn(report);
        together(report);
        report.write();
    }

    /** One after the other, so that whatever else the machine does disturbs both alike. */
    private void inTurn(Report report) throws Exception {
        Route route = Route.complete(LocalDate.now().minusMonths(10));
        BareEngine.recording = Recording.of(engine, tandemStatements, route);
        Walker tandem = new OnTandem(engine, tandemStatements);
        Walker alone = new OnBare(bare, bareStatements, BareEngine.recording);
        long[] tandemTimes = new long[MEASURED];
        long[] bareTimes = new long[MEASURED];
        for (int run = 0; run < WARM_UP; run++) {
            tandem.walk(route);
            alone.walk(route);
        }
        profile();
        tandem.forget();
        alone.forget();
        for (int run = 0; run < MEASURED; run++) {
            tandemTimes[run] = tandem.walk(route);
            bareTimes[run] = alone.walk(route);
        }
        Figures withTandem = Figures.of(tandemTimes);
        Figures without = Figures.of(bareTimes);
        report.row("one complete trajectory, median (ms)", withTandem.median(), without.median(),
                withTandem.median() / without.median(), "≤ 1.5");
        report.row("the same, p95 (ms)", withTandem.p95(), without.p95(), withTandem.p95() / without.p95(), "");
        report.row("SQL statements per step", tandem.statementsPerStep(), alone.statementsPerStep(),
                tandem.statementsPerStep() / alone.statementsPerStep(), "");
    }

    /** Several people at once; all on one day, because there is one clock. */
    private void together(Report report) throws Exception {
        ClockUtil.reset();
        Route plan = Route.untilThePlan(LocalDate.now(), 0);
        Recording recording = Recording.of(engine, tandemStatements, plan);
        BareEngine.recording = recording;
        double[] rates = {0, 0};
        for (int round = 0; round < ROUNDS; round++) {
            rates[0] += rate(plan, () -> new OnTandem(engine, tandemStatements)) / ROUNDS;
            rates[1] += rate(plan, () -> new OnBare(bare, bareStatements, recording)) / ROUNDS;
        }
        report.row("completions per second, " + THREADS + " threads, referral to BEZIG", rates[0], rates[1],
                rates[0] / rates[1], "");
    }

    /** With -Dbench.profile=file the measured part is recorded, for whoever asks where the time goes. */
    private static void profile() throws Exception {
        String file = System.getProperty("bench.profile");
        if (file != null) {
            jdk.jfr.Recording recorder = new jdk.jfr.Recording(Configuration.getConfiguration("profile"));
            recorder.setDestination(Path.of(file));
            recorder.setDumpOnExit(true);
            recorder.start();
        }
    }

    private static double rate(Route route, Supplier<Walker> walkers) throws InterruptedException {
        AtomicInteger completions = new AtomicInteger();
        long end = System.nanoTime() + SECONDS * 1_000_000_000L;
        Thread[] people = new Thread[THREADS];
        for (int person = 0; person < THREADS; person++) {
            people[person] = new Thread(() -> {
                Walker walker = walkers.get();
                while (System.nanoTime() < end) {
                    walker.walk(route);
                    completions.addAndGet(route.steps().size() + 1);
                }
            });
            people[person].start();
        }
        long begin = System.nanoTime();
        for (Thread person : people) {
            person.join();
        }
        return completions.get() * 1e9 / (System.nanoTime() - begin);
    }
}
