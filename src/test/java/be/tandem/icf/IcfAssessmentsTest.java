package be.tandem.icf;

import static be.tandem.icf.IcfCases.CARE;
import static be.tandem.icf.IcfCases.PROVIDER;
import static be.tandem.icf.IcfCases.WORK;
import static be.tandem.icf.IcfCases.answers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.TandemTest;
import be.tandem.access.ItemKind;
import be.tandem.access.Restrictions;
import be.tandem.form.Refusal;
import be.tandem.trajectory.Timeline;
import be.tandem.trajectory.Trajectories;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is kept of an assessment, and what never changes (domain 3.4, D4; issue 3, points 4 and 8). */
@TandemTest
class IcfAssessmentsTest {

    @Autowired
    private IcfAssessments assessments;
    @Autowired
    private IcfCatalogues catalogues;
    @Autowired
    private Restrictions restrictions;
    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private Timeline timeline;
    @Autowired
    private JdbcTemplate database;

    @AfterEach
    void backToToday() {
        ClockUtil.reset();
    }

    @Test
    void aFinishedAssessmentNeverChangesAndTheNextStartsFromIt() {
        String reference = trajectories.open(LocalDate.of(2026, 3, 2)).reference();
        int first = IcfCases.finished(assessments, reference, IcfMoment.START, answers("level.aandacht", "LICHT_PROBLEEM",
                "barrier.aandacht", "Past nergens bij"));
        IcfView kept = assessments.find(WORK, reference, first).orElseThrow();
        assertThat(kept.catalogue().version()).isEqualTo(catalogues.newest().version());
        assertThat(kept.answers().has("barrier.aandacht")).as("no severe problem, no barrier").isFalse();
        assertThat(timeline.count(reference, "ICF_FINISHED")).isOne();
        assertThatThrownBy(() -> assessments.save(WORK, reference, first, edit(kept, answers("jobGoal", "Iets anders"))))
                .isInstanceOf(Refusal.class).hasMessageContaining("verandert niet meer");
        assertThatThrownBy(() -> database.update("update icf_assessment set moment = 'CLOSING' where reference = ?", reference))
                .hasMessageContaining("a finished ICF assessment does not change");

        int second = assessments.start(WORK, reference, IcfMoment.EVALUATION);
        assertThat(second).isEqualTo(2);
        assertThat(assessments.find(WORK, reference, second).orElseThrow().answers())
                .isEqualTo(kept.answers().carriedTo(catalogues.newest()));
        assertThatThrownBy(() -> assessments.start(CARE, reference, IcfMoment.EVALUATION))
                .isInstanceOf(Refusal.class).hasMessageContaining("al een ontwerp");
    }

    @Test
    void whatIsRefusedLeavesTheDraftAsItWas() {
        String reference = trajectories.open(LocalDate.of(2026, 3, 2)).reference();
        int number = assessments.start(WORK, reference, IcfMoment.START);
        IcfView empty = assessments.find(WORK, reference, number).orElseThrow();
        assertThatThrownBy(() -> assessments.save(WORK, reference, number, edit(empty, Map.of("jobGoal", "Fietsen"))))
                .isInstanceOf(IcfRefused.class);
        assertThatThrownBy(() -> assessments.finish(WORK, reference, number, edit(empty, answers("barrier.energieniveau", ""))))
                .isInstanceOf(IcfRefused.class);
        assertThat(assessments.find(WORK, reference, number).orElseThrow().answers()).isEqualTo(IcfAnswers.NONE);
    }

    @Test
    void twoCaseManagersWriteAtOnceAndMeetOnlyWhereBothChangedTheSame() {
        String reference = trajectories.open(LocalDate.of(2026, 3, 2)).reference();
        int number = assessments.start(WORK, reference, IcfMoment.START);
        assessments.save(WORK, reference, number, edit(assessments.find(WORK, reference, number).orElseThrow(), answers()));
        IcfView opened = assessments.find(WORK, reference, number).orElseThrow();
        assessments.save(CARE, reference, number, edit(opened, answers("level.pijn", "LICHT_PROBLEEM")));
        assessments.save(WORK, reference, number, edit(opened, answers("level.tillen", "STERKTE")));
        assertThat(assessments.find(CARE, reference, number).orElseThrow().answers().values())
                .containsEntry("level.pijn", "LICHT_PROBLEEM").containsEntry("level.tillen", "STERKTE");
        assertThatThrownBy(() -> assessments.save(CARE, reference, number, edit(opened, answers("level.tillen", "LICHT_PROBLEEM"))))
                .isInstanceOfSatisfying(IcfConflict.class,
                        conflict -> assertThat(conflict.theirs()).isEqualTo(Map.of("level.tillen", "STERKTE")));
    }

    @Test
    void theDatabaseShowsNeitherTextNorLevel() {
        String reference = trajectories.open(LocalDate.of(2026, 3, 2)).reference();
        IcfCases.finished(assessments, reference, IcfMoment.START, answers());
        assertThat(database.queryForList("select row_to_json(a)::text from icf_assessment a where reference = ?",
                String.class, reference)).hasSize(1).allSatisfy(row -> assertThat(row).contains(reference)
                        .doesNotContain("Fietsen", "fietsen", "ERNSTIG", "STERKTE", "energieniveau", "jobGoal"));
        String other = trajectories.open(LocalDate.of(2026, 3, 3)).reference();
        IcfCases.finished(assessments, other, IcfMoment.START, answers());
        database.update("update icf_assessment set content = (select content from icf_assessment where reference = ?) "
                + "where reference = ?", other, reference);
        assertThatThrownBy(() -> assessments.of(WORK, reference)).as("another document under the same key")
                .hasMessageContaining("is not what was finished");
    }

    @Test
    void whatStaysBetweenTheCaseManagersIsNotInTheExtract() {
        String reference = IcfCases.inExecution(engine);
        IcfCases.finished(assessments, reference, IcfMoment.START, answers());
        int second = IcfCases.finished(assessments, reference, IcfMoment.EVALUATION, answers("jobGoal", "Magazijn"));
        assertThat(assessments.extract(PROVIDER, reference)).map(IcfExtract::jobGoal).contains("Magazijn");
        restrictions.restrict(WORK, reference, ItemKind.ICF_ASSESSMENT,
                assessments.find(WORK, reference, second).orElseThrow().id());
        assertThat(assessments.extract(PROVIDER, reference)).map(IcfExtract::jobGoal).hasValue(answers().get("jobGoal"));
        assertThat(assessments.of(CARE, reference)).hasSize(2);
        assertThat(assessments.extract(PROVIDER, reference).orElseThrow().severeFactors()).extracting(IcfFactor::code)
                .isEqualTo(List.of("maatschappelijke-attitudes", "omgaan-met-stress", "energieniveau"));
    }

    private static IcfEdit edit(IcfView opened, Map<String, String> answers) {
        return new IcfEdit(opened.moment(), IcfAnswers.of(answers), IcfBase.of(opened.answers()));
    }
}
