package be.tandem.process.dossier;

import java.util.List;

/** The tasks in which somebody is asked to meet a participant (P7), or whether there is place to guide one (P9). */
public final class ProviderQuestions {

    static final List<String> KEYS = List.of("answerInvitation", "answerWorkAllocation", "answerCareAllocation");

    private ProviderQuestions() {
    }

    /** Whether the task with this key is such a question, which is answered in person and opens no file yet. */
    public static boolean isOne(String taskKey) {
        return KEYS.contains(taskKey);
    }
}
