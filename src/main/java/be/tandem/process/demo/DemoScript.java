package be.tandem.process.demo;

import be.tandem.icf.IcfMoment;
import be.tandem.network.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What people do with each task, and which stories are told; in {@code demo/script.yml}.
 *
 * @param forms  per form: after how many days it is filled in, and with what
 * @param assessments per form: the moment at which the team that filled it in assesses by the ICF
 * @param stories the stories, each told as often as it says
 */
record DemoScript(Map<String, Answers> forms, Map<String, IcfMoment> assessments, List<Story> stories) {

    static DemoScript read() {
        return DemoLists.read("demo/script.yml", DemoScript.class);
    }

    /** The stories one by one, mixed so that the first few already show every phase. */
    List<Story> inTurn() {
        List<Story> turns = new ArrayList<>();
        int most = stories.stream().mapToInt(Story::times).max().orElse(0);
        for (int round = 0; round < most; round++) {
            for (Story story : stories) {
                if (round < story.times()) {
                    turns.add(story);
                }
            }
        }
        return turns;
    }

    /** The answers to a form the given time it comes up in a story, counted from 0. */
    Map<String, Object> answers(Story story, String formId, int occurrence) {
        return form(formId).variant(story.variant(formId, occurrence));
    }

    /** Fewest and most days before somebody gets to it. */
    List<Integer> days(Story story, String formId) {
        List<Integer> own = story.days() == null ? null : story.days().get(formId);
        return own == null ? form(formId).days() : own;
    }

    private Answers form(String formId) {
        Answers answers = forms.get(formId);
        if (answers == null) {
            throw new IllegalStateException("demo/script.yml does not know the form " + formId);
        }
        return answers;
    }

    /**
     * @param days     fewest and most days between the task and its completion
     * @param answers  what is usually filled in
     * @param variants what differs in another case; a null takes an answer away
     */
    record Answers(List<Integer> days, Map<String, Object> answers, Map<String, Map<String, Object>> variants) {

        Map<String, Object> variant(String name) {
            Map<String, Object> result = new HashMap<>(answers == null ? Map.of() : answers);
            if (!name.isEmpty()) {
                Map<String, Object> differences = variants == null ? null : variants.get(name);
                if (differences == null) {
                    throw new IllegalStateException("demo/script.yml has no variant " + name);
                }
                result.putAll(differences);
            }
            result.values().removeIf(Objects::isNull);
            return result;
        }
    }

    /**
     * @param region   null when chance may choose
     * @param startedDaysAgo fewest and most days since the referral
     * @param variants per form the variants for its first, second, … occurrence; the last one repeats
     * @param days     per form other days than usual
     * @param undone   forms that nobody fills in, so that their term passes
     * @param starts   processes that a person starts besides
     */
    record Story(String name, int times, Region region, List<Integer> startedDaysAgo, Map<String, List<String>> variants,
                 Map<String, List<Integer>> days, List<String> undone, List<Start> starts) {

        String variant(String formId, int occurrence) {
            List<String> chosen = variants == null ? null : variants.get(formId);
            return chosen == null ? "" : chosen.get(Math.min(occurrence, chosen.size() - 1));
        }

        List<Start> startsBesides() {
            return starts == null ? List.of() : starts;
        }

        boolean leavesUndone(String formId) {
            return undone != null && undone.contains(formId);
        }
    }

    /** A process that somebody starts on a day after the referral. */
    record Start(int day, String process, String form, String user) {
    }
}
