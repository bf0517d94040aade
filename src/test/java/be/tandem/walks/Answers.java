package be.tandem.walks;

import be.tandem.walks.Answer.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What people answer to each form of the models. {@code AnswersTest} fails when a task or a start form is missing. */
final class Answers {

    private final Map<String, Answer> tasks = new HashMap<>();
    private final List<Start> starts = new ArrayList<>();
    private Content referral;

    static Answers all() {
        Answers answers = new Answers();
        ScreeningAnswers.add(answers);
        PlanningAnswers.add(answers);
        AllocationAnswers.add(answers);
        WatchAnswers.add(answers);
        ExecutionAnswers.add(answers);
        InternshipAnswers.add(answers);
        InterruptionAnswers.add(answers);
        ClosingAnswers.add(answers);
        AfterCareAnswers.add(answers);
        PeopleAnswers.add(answers);
        AbsenceAnswers.add(answers);
        ComplaintAnswers.add(answers);
        ExpenseAnswers.add(answers);
        FundingAnswers.add(answers);
        return answers;
    }

    void referral(Content content) {
        referral = content;
    }

    /** A task in which any valid answer will do. */
    void task(String id, int soonest, int latest) {
        task(id, soonest, latest, scene -> Map.of());
    }

    void task(String id, int soonest, int latest, Content content) {
        task(id, soonest, latest, null, content);
    }

    void task(String id, int soonest, int latest, Function<Scene, LocalDate> notBefore, Content content) {
        if (tasks.put(id, new Answer(soonest, latest, notBefore, content)) != null) {
            throw new IllegalStateException("two answers to " + id);
        }
    }

    void start(Start start) {
        starts.add(start);
    }

    Content referral() {
        return referral;
    }

    Answer task(String id) {
        Answer answer = tasks.get(id);
        if (answer == null) {
            throw new AssertionError("nobody knows what to answer to " + id + ": add it to one of the …Answers");
        }
        return answer;
    }

    boolean knowsTask(String id) {
        return tasks.containsKey(id);
    }

    List<Start> starts() {
        return starts;
    }

    /** Values by field, null allowed, in the order given. */
    static Map<String, Object> form(Object... keysAndValues) {
        Map<String, Object> form = new HashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            form.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return form;
    }
}
