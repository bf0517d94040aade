package be.tandem.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import be.tandem.TandemTest;
import be.tandem.access.ItemKind;
import be.tandem.access.Reader;
import be.tandem.access.Restrictions;
import be.tandem.action.ActionFile;
import be.tandem.evaluation.EvaluationFile;
import be.tandem.internship.InternshipFile;
import be.tandem.trajectory.Trajectories;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** D4: what the participant keeps between the two casemanagers is not told by the timeline either. */
@TandemTest
class RestrictedStoryTest {

    private static final Reader WORK = new Reader(ExampleCase.WORK, List.of("CASE_MANAGER_WORK.KEMPEN"));
    private static final Reader COORDINATOR = new Reader("network_coordinator1.kempen", List.of("NETWORK_COORDINATOR.KEMPEN"));
    private static final String NO_SHOW = "De deelnemer was niet op een afspraak voor werk.";
    private static final String AGREED = "Er is een stage afgesproken.";

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private Restrictions restrictions;
    @Autowired
    private ActionFile actions;
    @Autowired
    private EvaluationFile evaluations;
    @Autowired
    private InternshipFile internships;
    @Autowired
    private CaseOverviews overviews;
    @Autowired
    private JdbcTemplate database;
    private String reference;

    @AfterEach
    void resetTheClock() {
        ClockUtil.reset();
    }

    @Test
    void theSentenceAboutAKeptThingIsForTheCaseManagersOnly() {
        reference = new ExampleCase(engine, trajectories).execution().reference();
        long noShow = actions.of(reference).stream().filter(action -> action.kind().contains("niet")).findFirst()
                .orElseThrow().id();
        assertThat(story(COORDINATOR)).contains(AGREED).filteredOn(NO_SHOW::equals).hasSize(1);

        restrictions.restrict(WORK, reference, ItemKind.PROGRESS, noShow);
        assertThat(story(COORDINATOR)).contains(AGREED, "Er was een actie voor zorg.").doesNotContain(NO_SHOW);
        assertThat(story(WORK)).contains(NO_SHOW, AGREED);
        restrictions.restrict(WORK, reference, ItemKind.INTERNSHIP, internships.of(reference).get(0).id());
        assertThat(story(COORDINATOR)).noneMatch(sentence -> sentence.contains("stage"));
        restrictions.restrict(WORK, reference, ItemKind.EVALUATION, evaluations.of(reference).get(0).id());
        assertThat(story(WORK)).anyMatch(sentence -> sentence.startsWith("Het team keek terug"));

        restrictions.lift(WORK, reference, ItemKind.PROGRESS, noShow);
        assertThat(story(COORDINATOR)).contains(NO_SHOW);
    }

    /** Of an event from before events said what they tell of, only the kind is known: then all of that kind stay closed. */
    @Test
    void anOlderEventStaysClosedAsSoonAsSomethingOfItsKindIsKept() {
        reference = new ExampleCase(engine, trajectories).execution().reference();
        database.update("update timeline_event set item_id = null where reference = ?", reference);
        assertThat(story(COORDINATOR)).contains(NO_SHOW);
        restrictions.restrict(WORK, reference, ItemKind.PROGRESS, actions.of(reference).get(0).id());
        assertThat(story(COORDINATOR)).doesNotContain(NO_SHOW, "Er was een actie voor werk.").contains(AGREED);
    }

    private List<String> story(Reader reader) {
        return overviews.of(reader, reference).timeline().stream().map(TimelineLine::sentence).toList();
    }
}
