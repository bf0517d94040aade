package be.tandem.icf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rules of domain 3.4 and H17 for one assessment, and for two people who write in it at once. */
class IcfRulesTest {

    private final IcfCatalogue catalogue;

    IcfRulesTest() throws IOException {
        catalogue = new IcfCatalogues("classpath:/icf/").newest();
    }

    @Test
    void aStrengthIsObligatoryOrSaidToBeUnseenButNotBoth() {
        assertThat(saving(Map.of("jobGoal", "Fietsen herstellen"))).containsExactly("strengths");
        assertThat(saving(Map.of("jobGoal", "x", "strengths", " \r\n "))).containsExactly("strengths");
        assertThat(saving(Map.of("jobGoal", "x", "strengths", "Zet door"))).isEmpty();
        assertThat(saving(Map.of("jobGoal", "x", "level.motivatie", "STERKTE"))).isEmpty();
        assertThat(saving(Map.of("jobGoal", "x", "noStrengthYet", "yes"))).isEmpty();
        assertThat(saving(Map.of("jobGoal", "x", "noStrengthYet", "yes", "level.motivatie", "STERKTE")))
                .containsExactly("noStrengthYet");
    }

    @Test
    void theScoreIsRelativeToAJobGoalSoThereMustBeOne() {
        assertThat(saving(Map.of("strengths", "Zet door"))).containsExactly("jobGoal");
    }

    @Test
    void onlyKnownFieldsFourLevelsAndTextsOfAReasonableLengthAreKept() {
        Map<String, String> answers = new HashMap<>(Map.of("jobGoal", "x", "strengths", "Zet door"));
        answers.put("level.motivatie", "HEEL_ERG");
        answers.put("score", "12");
        answers.put("interactions", "x".repeat(4001));
        assertThat(saving(answers)).containsExactlyInAnyOrder("level.motivatie", "score", "interactions");
    }

    @Test
    void aSevereFactorNeedsItsBarrierBeforeTheEnd() {
        Map<String, String> answers = new HashMap<>(Map.of("jobGoal", "x", "strengths", "Zet door", "complete", "no",
                "level.pijn", "ERNSTIG_PROBLEEM", "level.tillen", "LICHT_PROBLEEM"));
        assertThat(saving(answers)).isEmpty();
        assertThat(finishing(answers)).containsExactly("barrier.pijn");
        answers.put("barrier.pijn", "Kan geen uur na elkaar staan");
        assertThat(finishing(answers)).isEmpty();
    }

    @Test
    void completeMeansEveryFactorAndEveryNarrative() {
        Map<String, String> answers = new HashMap<>(Map.of("jobGoal", "x", "strengths", "Zet door"));
        assertThat(finishing(answers)).containsExactly("complete");
        answers.put("complete", "yes");
        assertThat(finishing(answers)).hasSize(48);
        for (IcfComponent component : IcfComponent.values()) {
            answers.put(IcfAnswers.narrativeKey(component), "Verhaal");
        }
        catalogue.factors().forEach(factor -> answers.put(IcfAnswers.levelKey(factor), "GEEN_PROBLEEM"));
        assertThat(finishing(answers)).isEmpty();
    }

    @Test
    void twoPeopleMeetOnlyInAnAnswerThatBothChanged() {
        IcfAnswers opened = IcfAnswers.of(Map.of("jobGoal", "Doel", "level.pijn", "LICHT_PROBLEEM", "strengths", "A"));
        IcfBase base = IcfBase.parse(IcfBase.of(opened).toString());
        IcfAnswers stored = IcfAnswers.of(Map.of("jobGoal", "Hun doel", "level.pijn", "LICHT_PROBLEEM", "strengths", "B"));
        IcfAnswers typed = IcfAnswers.of(Map.of("jobGoal", "Doel", "level.pijn", "STERKTE", "strengths", "A"));
        IcfMerge merge = IcfMerge.of(stored, typed, base);
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.answers().values()).isEqualTo(Map.of("jobGoal", "Hun doel", "level.pijn", "STERKTE", "strengths", "B"));

        IcfAnswers alsoTyped = IcfAnswers.of(Map.of("jobGoal", "Mijn doel", "strengths", "A"));
        IcfMerge clash = IcfMerge.of(stored, alsoTyped, base);
        assertThat(clash.conflicts()).isEqualTo(Map.of("jobGoal", "Hun doel"));
        assertThat(clash.answers().jobGoal()).as("what was typed stays").isEqualTo("Mijn doel");
        assertThat(clash.answers().has("level.pijn")).as("taken away, and nobody else touched it").isFalse();
    }

    @Test
    void aNextAssessmentStartsFromTheOneBeforeWithoutItsStatementsAboutItself() {
        IcfAnswers last = IcfAnswers.of(Map.of("jobGoal", "x", "complete", "yes", "noStrengthYet", "yes", "level.weg", "STERKTE"));
        assertThat(last.carriedTo(catalogue).values()).isEqualTo(Map.of("jobGoal", "x"));
    }

    @Test
    void theSealIsOfTheContentAndOfSomethingThatCannotBeGuessed() {
        IcfAnswers answers = IcfAnswers.of(Map.of("level.pijn", "STERKTE"));
        String one = IcfDocument.write(answers);
        assertThat(IcfDocument.read(one)).isEqualTo(answers);
        assertThat(IcfDocument.seal(one)).isNotEqualTo(IcfDocument.seal(IcfDocument.write(answers)));
    }

    private List<String> saving(Map<String, String> answers) {
        return fields(IcfRules.forSaving(IcfAnswers.of(answers), catalogue));
    }

    private List<String> finishing(Map<String, String> answers) {
        return fields(IcfRules.forFinishing(IcfAnswers.of(answers), catalogue));
    }

    private static List<String> fields(List<IcfProblem> problems) {
        return problems.stream().map(IcfProblem::field).toList();
    }
}
