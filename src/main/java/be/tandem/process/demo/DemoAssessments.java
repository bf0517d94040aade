package be.tandem.process.demo;

import be.tandem.access.Reader;
import be.tandem.icf.IcfAnswers;
import be.tandem.icf.IcfAssessments;
import be.tandem.icf.IcfBase;
import be.tandem.icf.IcfComponent;
import be.tandem.icf.IcfEdit;
import be.tandem.icf.IcfFactor;
import be.tandem.icf.IcfLevel;
import be.tandem.icf.IcfMoment;
import be.tandem.icf.IcfView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lets the team of a story assess by the ICF; each next time a few factors moved. Draws from a chance of its own. */
record DemoAssessments(IcfAssessments assessments, Words words, DemoChance chance) {

    /** {@code demo/icf.yml}: what teams write, and how often a factor stands at a level, in percent. */
    record Words(Share usual, Map<String, Share> known, double better, double worse, List<String> jobGoals,
                 List<String> strengths, Map<IcfComponent, List<String>> narratives, List<String> interactions,
                 List<String> barriers) {

        static Words read() {
            return DemoLists.read("demo/icf.yml", Words.class);
        }
    }

    /** What is left is no problem. */
    record Share(double strength, double light, double severe) {
    }

    void assess(String reference, IcfMoment moment, String userId) {
        Reader team = new Reader(userId, List.of());
        int number = assessments.start(team, reference, moment);
        IcfView draft = assessments.find(team, reference, number).orElseThrow();
        Map<String, String> answers = new HashMap<>(draft.answers().values());
        if (answers.isEmpty()) {
            write(answers);
        }
        draft.catalogue().factors().forEach(factor -> judge(factor, draft.answers().level(factor), answers));
        answers.put(IcfAnswers.COMPLETE, "yes");
        assessments.finish(team, reference, number,
                new IcfEdit(moment, IcfAnswers.of(answers), IcfBase.of(draft.answers())));
    }

    private void write(Map<String, String> answers) {
        answers.put(IcfAnswers.JOB_GOAL, chance.oneOf(words.jobGoals()));
        answers.put(IcfAnswers.STRENGTHS, chance.oneOf(words.strengths()));
        answers.put(IcfAnswers.INTERACTIONS, chance.oneOf(words.interactions()));
        for (IcfComponent component : IcfComponent.values()) {
            answers.put(IcfAnswers.narrativeKey(component), chance.oneOf(words.narratives().get(component)));
        }
    }

    private void judge(IcfFactor factor, IcfLevel before, Map<String, String> answers) {
        IcfLevel level = before == null ? first(words.known().getOrDefault(factor.code(), words.usual())) : next(before);
        answers.put(IcfAnswers.levelKey(factor), level.name());
        if (level == IcfLevel.ERNSTIG_PROBLEEM) {
            answers.putIfAbsent(IcfAnswers.barrierKey(factor), chance.oneOf(words.barriers()));
        }
    }

    private IcfLevel first(Share share) {
        return chance.weighted(Map.of(IcfLevel.STERKTE, share.strength(), IcfLevel.LICHT_PROBLEEM, share.light(),
                IcfLevel.ERNSTIG_PROBLEEM, share.severe(),
                IcfLevel.GEEN_PROBLEEM, 100 - share.strength() - share.light() - share.severe()));
    }

    /** One step at most: the levels stand from strength to severe problem. */
    private IcfLevel next(IcfLevel before) {
        int step = chance.percent(words.better()) ? -1 : chance.percent(words.worse()) ? 1 : 0;
        IcfLevel[] levels = IcfLevel.values();
        return levels[Math.max(0, Math.min(levels.length - 1, before.ordinal() + step))];
    }
}
