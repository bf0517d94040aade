package be.tandem.access;

import static be.tandem.process.allocation.AllocationSteps.chosen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import be.tandem.TandemTest;
import be.tandem.network.Role;
import be.tandem.process.Walk;
import be.tandem.process.security.DoorClient;
import be.tandem.trajectory.Trajectories;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Domain 3.2, walked whole: who sees what, in which phase. The tables here are written from the domain text and share
 * nothing with access-matrix.csv; every part that a cell does not name is closed.
 *
 * <p>A name by itself may be read, with + also written, with &gt; only delivered; ° means items of one's own only.
 */
@TandemTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTest {

    /** What the confidential part is as soon as there is a plan in the making. */
    private static final List<String> FILE = List.of("referral", "plan", "plan_header", "progress", "internship",
            "evaluation", "icf", "icf_extract", "document", "expense", "handover");

    /** ENDED on the last day of the year of after-care, LATER on the day after. */
    private enum Phase { BEFORE, PLANNING, EXECUTION, CLOSING, ENDED, LATER }

    private static final String TABLE = """
        who                 | before the start      | planning             | execution             | closing               | after the end         | after a year
        referrer            | open referral document+° | open              | open                  | open                  | open                  | open
        other referrer      | -                     | -                    | -                     | -                     | -                     | -
        mediator            | open+ referral+ document+ icf+ icf_extract+ audit+ | open+ team | open+ team            | open+ team            | open+                 | open+
        mediator, agreed    | open+ referral+ document+ icf+ icf_extract+ audit+ | open+ team | open+ team            | open+ team            | open+ advice          | open+ advice
        other mediator      | open+                 | open+ team           | open+ team            | open+ team            | open+                 | open+
        other med., agreed  | open+                 | open+ team           | open+ team            | open+ team            | open+                 | open+
        screener            | open+ referral+ document icf icf_extract | open+ | open+                | open+                 | open+                 | open+
        screener lead       | open                  | open                 | open                  | open                  | open                  | open
        lead work           | -                     | open team            | open team             | open team             | open                  | open
        lead care           | -                     | open team            | open team             | open team             | open                  | open
        lead elsewhere      | -                     | -                    | -                     | -                     | -                     | -
        work                | -                     | open+ team+ FILE+ consent+ audit+ | open+ team+ FILE+ consent+ audit+ report+ advice+ | open+ team+ FILE+ consent+ audit+ report+ advice+ | open+ team+ FILE consent+ audit+ report advice | -
        care                | -                     | open+ team+ FILE+ consent+ audit+ | open+ team+ FILE+ consent+ audit+ report+ advice+ | open+ team+ FILE+ consent+ audit+ report+ advice+ | open+ team+ FILE consent+ audit+ report advice | -
        other work          | -                     | -                    | -                     | -                     | -                     | -
        other care          | -                     | -                    | -                     | -                     | -                     | -
        backup work         | -                     | open team            | open team             | open team             | -                     | -
        backup care         | -                     | open team            | open team             | open team             | -                     | -
        backup work, agreed | -                     | open team handover WORKING+ | open team handover WORKING+ report+ advice+ | open team handover WORKING+ report+ advice+ | open team handover plan plan_header progress internship evaluation icf icf_extract document report advice | -
        backup care, agreed | -                     | open team handover WORKING+ | open team handover WORKING+ report+ advice+ | open team handover WORKING+ report+ advice+ | open team handover plan plan_header progress internship evaluation icf icf_extract document report advice | -
        coordinator         | -                     | open team            | open team plan plan_header progress+ | open team >progress | open             | open
        coord. elsewhere    | -                     | -                    | -                     | -                     | -                     | -
        provider work       | -                     | -                    | open° team handover plan plan_header icf_extract internship+° progress+° | - | -          | -
        provider care       | -                     | -                    | open° team handover plan plan_header icf_extract progress+° | - | -                      | -
        prov. work, not chosen | -                  | -                    | -                     | -                     | -                     | -
        prov. care, not chosen | -                  | -                    | -                     | -                     | -                     | -
        prov. work, refused | -                     | -                    | -                     | -                     | -                     | -
        prov. care, refused | -                     | -                    | -                     | -                     | -                     | -
        prov. elsewhere     | -                     | -                    | -                     | -                     | -                     | -
        manager             | open+                 | open+ team expense   | open+ team expense    | open+ team expense plan plan_header progress evaluation report advice | open+ expense audit+ | open+ expense audit+
        process owner       | -                     | -                    | -                     | -                     | -                     | -
        administrator       | -                     | -                    | -                     | -                     | -                     | -
        complaint handler   | -                     | -                    | -                     | -                     | -                     | -
        """;

    /** What a role sees besides, only as long as something is asked of it. */
    private static final String WHILE_ASKED = """
        coordinator | plan waits for approval | open team plan_header
        prov. work, not chosen | place is asked | open°
        provider work | place is asked      | -
        prov. care, not chosen | place is asked | -
        manager     | early stop to decide    | open+ team expense plan plan_header progress evaluation
        screener    | advice to ratify        | open+ report+ advice+
        """;

    private static final Map<String, Reader> READERS = Map.ofEntries(
            reader("referrer", "referrer1", "REFERRER"), reader("other referrer", "referrer2", "REFERRER"),
            reader("mediator", "vdab_mediator1", "VDAB_MEDIATOR"),
            reader("other mediator", "vdab_mediator2", "VDAB_MEDIATOR"), reader("screener", "screener1", "SCREENER"),
            reader("screener lead", "screener_lead1", "SCREENER_LEAD"),
            reader("lead work", "team_lead_work1.kempen", "TEAM_LEAD_WORK.KEMPEN"),
            reader("lead care", "team_lead_care1.kempen", "TEAM_LEAD_CARE.KEMPEN"),
            reader("lead elsewhere", "team_lead_work1.westhoek", "TEAM_LEAD_WORK.WESTHOEK"),
            reader("work", "case_manager_work1.kempen", "CASE_MANAGER_WORK.KEMPEN"),
            reader("care", "case_manager_care1.kempen", "CASE_MANAGER_CARE.KEMPEN"),
            reader("other work", "case_manager_work3.kempen", "CASE_MANAGER_WORK.KEMPEN"),
            reader("other care", "case_manager_care3.kempen", "CASE_MANAGER_CARE.KEMPEN"),
            reader("backup work", "case_manager_work2.kempen", "CASE_MANAGER_WORK.KEMPEN"),
            reader("backup care", "case_manager_care2.kempen", "CASE_MANAGER_CARE.KEMPEN"),
            reader("coordinator", "network_coordinator1.kempen", "NETWORK_COORDINATOR.KEMPEN"),
            reader("coord. elsewhere", "network_coordinator1.westhoek", "NETWORK_COORDINATOR.WESTHOEK"),
            reader("provider work", "work_provider1.kempen", "WORK_PROVIDER.KEMPEN"),
            reader("provider care", "care_provider1.kempen", "CARE_PROVIDER.KEMPEN"),
            reader("prov. work, not chosen", "work_provider2.kempen", "WORK_PROVIDER.KEMPEN"),
            reader("prov. care, not chosen", "care_provider2.kempen", "CARE_PROVIDER.KEMPEN"),
            reader("prov. elsewhere", "work_provider1.westhoek", "WORK_PROVIDER.WESTHOEK"),
            reader("manager", "vdab_manager1", "VDAB_MANAGER"),
            reader("process owner", "process_owner1", "PROCESS_OWNER"), reader("administrator", "admin1", "ADMIN"),
            reader("complaint handler", "complaint_handler1", "COMPLAINT_HANDLER"));

    /** Same person, other answer of the participant: agreed where consent was not asked yet, refused where it was given. */
    private static final Map<String, String> AGREED = Map.of("mediator, agreed", "mediator",
            "other med., agreed", "other mediator",
            "backup work, agreed", "backup work", "backup care, agreed", "backup care");
    private static final Map<String, String> REFUSED = Map.of("prov. work, refused", "provider work",
            "prov. care, refused", "provider care");

    @Autowired
    private CaseAccess access;
    @Autowired
    private AccessConsents consents;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private ProcessEngine engine;
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping handlers;
    @LocalServerPort
    private int port;
    private final Map<Phase, String> cases = new EnumMap<>(Phase.class);

    @BeforeAll
    void aRealTrajectoryInEachPhase() {
        CasesInPhases make = new CasesInPhases(engine).takenUpBy("vdab_mediator1");
        cases.put(Phase.BEFORE, make.referred().reference());
        cases.put(Phase.PLANNING, make.planning().reference());
        cases.put(Phase.EXECUTION, make.guided().reference());
        cases.put(Phase.CLOSING, make.closing().reference());
        cases.put(Phase.ENDED, make.ended().reference());
        cases.put(Phase.LATER, cases.get(Phase.ENDED));
        ClockUtil.reset();
    }

    @AfterEach
    void backToToday() {
        ClockUtil.reset();
    }

    static Stream<Arguments> cells() {
        return lines(TABLE).skip(1).flatMap(cells -> Arrays.stream(Phase.values())
                .map(phase -> arguments(cells.get(0), phase, cells.get(phase.ordinal() + 1))));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @MethodSource("cells")
    void whoSeesWhatInWhichPhase(String who, Phase phase, String expected) {
        String reference = cases.get(phase);
        new Walk(engine, reference).moveTo(switch (phase) {
            case ENDED -> CasesInPhases.ENDED.plusMonths(12);
            case LATER -> CasesInPhases.ENDED.plusMonths(12).plusDays(1);
            default -> CasesInPhases.ENDED;
        });
        Reader reader = READERS.get(AGREED.getOrDefault(who, REFUSED.getOrDefault(who, who)));
        answer(who, reader, reference, AGREED.containsKey(who));
        try {
            assertThat(seen(reader, reference)).isEqualTo(parts(expected));
        } finally {
            answer(who, reader, reference, !AGREED.containsKey(who));
        }
    }

    /** The participant gives or withdraws the consent that this line of the table is about. */
    private void answer(String who, Reader reader, String reference, boolean agrees) {
        if (!AGREED.containsKey(who) && !REFUSED.containsKey(who) || reference.equals(cases.get(Phase.BEFORE))) {
            return;
        }
        Role role = Role.valueOf(reader.groups().get(0).split("\\.")[0]);
        ConsentHolder holder = ConsentHolder.of(role, trajectories.get(reference), reader.userId());
        if (agrees) {
            consents.give(reference, holder, "test");
        } else {
            consents.withdraw(reference, holder, "test");
        }
    }

    @Test
    void aDecisionOpensWhatItNeedsOnlyWhileItIsAsked() {
        CasesInPhases make = new CasesInPhases(engine);
        Map<String, String> asked = Map.of("plan waits for approval", make.planWaits().reference(),
                "place is asked", make.execution().submit("chooseWorkProvider", chosen("work_provider2.kempen")).reference(),
                "early stop to decide", make.stopAsked().reference(),
                "advice to ratify", make.ratificationAsked().reference());
        lines(WHILE_ASKED).forEach(cells -> assertThat(seen(READERS.get(cells.get(0)), asked.get(cells.get(1))))
                .as(cells.get(0) + ", " + cells.get(1)).isEqualTo(parts(cells.get(2))));
    }

    /** As long as nobody took the first task of the mediator up, no mediator sees more than that there is one. */
    @Test
    void aReferralIsForTheMediatorWhoTakesItUp() {
        String reference = new CasesInPhases(engine).referred().reference();
        for (String who : List.of("mediator", "other mediator")) {
            assertThat(seen(READERS.get(who), reference)).as(who).isEqualTo(parts("open+"));
        }
        assertThat(seen(READERS.get("screener"), reference)).contains("referral+");
    }

    /** The same table at the real doors: every page and call of a case that there is, as each role, logged in. */
    @ParameterizedTest
    @ValueSource(strings = {"referrer", "other referrer", "mediator", "other mediator", "screener", "lead work", "work",
        "care",
        "backup work", "coordinator", "coord. elsewhere", "provider work", "provider care",
        "prov. work, not chosen", "prov. care, not chosen", "manager", "administrator",
        "complaint handler"})
    void theDoorsOpenForWhomTheTableSays(String who) {
        String reference = cases.get(Phase.EXECUTION);
        Set<String> expected = lines(TABLE).filter(cells -> cells.get(0).equals(who))
                .flatMap(cells -> parts(cells.get(Phase.EXECUTION.ordinal() + 1)).stream())
                .map(part -> part.replace("°", "")).collect(Collectors.toSet());
        DoorClient person = DoorClient.person("http://localhost:" + port, READERS.get(who).userId(), "tandem");
        SoftAssertions softly = new SoftAssertions();
        addresses().forEach((path, rule) -> {
            String address = path.replace("{reference}", reference);
            int status = (path.startsWith("/api") ? person.outside("GET", address, null) : person.get(address))
                    .statusCode();
            String part = rule.part().name().toLowerCase(Locale.ROOT);
            boolean opens = expected.contains(part + "+") || rule.right() == Right.READ && expected.contains(part);
            softly.assertThat(status == HttpStatus.FORBIDDEN.value()).as(who + ", " + path + ": " + status)
                    .isEqualTo(!opens);
        });
        softly.assertAll();
    }

    /** Every address about a case as a whole that a person can open, with what it asks for. */
    private Map<String, OfCase> addresses() {
        Map<String, OfCase> addresses = new TreeMap<>();
        handlers.getHandlerMethods().forEach((mapping, method) -> {
            OfCase rule = method.getMethodAnnotation(OfCase.class);
            if (rule != null && mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                mapping.getPatternValues().stream().filter(path -> path.indexOf('{') == path.lastIndexOf('{'))
                        .forEach(path -> addresses.put(path, rule));
            }
        });
        return addresses;
    }

    @Test
    void theTableNamesEveryRole() {
        Set<Role> named = READERS.values().stream().flatMap(reader -> reader.groups().stream())
                .map(group -> Role.valueOf(group.split("\\.")[0])).collect(Collectors.toSet());
        assertThat(named).containsExactlyInAnyOrder(Role.values());
        assertThat(lines(TABLE).skip(1).map(cells -> cells.get(0)))
                .containsAll(READERS.keySet()).hasSize(READERS.size() + AGREED.size() + REFUSED.size());
    }

    /** What CaseAccess says, in the words of the tables. */
    private Set<String> seen(Reader reader, String reference) {
        Set<FilePart> reads = access.readable(reader, reference, Right.READ);
        Set<FilePart> writes = access.readable(reader, reference, Right.WRITE);
        Set<String> seen = new TreeSet<>();
        for (FilePart part : FilePart.values()) {
            String name = part.name().toLowerCase(Locale.ROOT);
            if (reads.contains(part)) {
                String own = access.isForOwnItemsOnly(reader, reference, part) ? "°" : "";
                seen.add(name + (writes.contains(part) ? "+" : "") + own);
            } else if (writes.contains(part)) {
                seen.add(">" + name);
            }
        }
        return seen;
    }

    private static Set<String> parts(String cell) {
        List<String> working = new ArrayList<>(FILE);
        working.removeAll(List.of("referral", "handover"));
        return Arrays.stream(cell.split(" ")).filter(word -> !word.equals("-")).flatMap(word -> switch (word) {
            case "FILE" -> FILE.stream();
            case "FILE+" -> FILE.stream().map(part -> part + "+");
            case "WORKING+" -> working.stream().map(part -> part + "+");
            default -> Stream.of(word);
        }).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<List<String>> lines(String table) {
        return table.lines().map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList());
    }

    private static Map.Entry<String, Reader> reader(String who, String userId, String group) {
        return Map.entry(who, new Reader(userId, List.of(group)));
    }
}
