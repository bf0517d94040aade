package be.tandem.walks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The random walks reach all of each model: who adds a task says how people answer it. */
class AnswersTest {

    private final Answers answers = Answers.all();
    private final Models models = new Models();

    @Test
    void eachTaskOfTheModelsHasAnAnswer() {
        assertThat(models.tasks()).isNotEmpty().allMatch(answers::knowsTask);
    }

    @Test
    void eachProcessWithAStartFormIsStarted() {
        assertThat(answers.starts().stream().map(Start::process).collect(Collectors.toSet()))
                .containsAll(models.startable().stream().filter(it -> !it.equals("activationTrajectory")).toList());
    }
}
