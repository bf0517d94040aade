package be.tandem.process.security;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;

/** Every attack once by a machine and once by a person; each must fail, and its answer tell nothing of the engine. */
public final class AttackRound {

    private static final String PASSWORD = "tandem";

    private final String base;
    private final Map<String, DoorClient> people = new HashMap<>();

    /** @param base address of the application, for example {@code http://localhost:8080} */
    public AttackRound(String base) {
        this.base = base;
    }

    public void eachMustFail(List<Attack> attacks) {
        SoftAssertions softly = new SoftAssertions();
        for (Attack attack : attacks) {
            for (DoorClient client : List.of(machine(attack.user()), person(attack.user()))) {
                HttpResponse<String> answer = client.call(attack.method(), attack.path(), attack.type(), attack.body());
                softly.assertThat(attack.expected()).as(attack.name() + ": " + answer.body()).contains(answer.statusCode());
                softly.assertThat(answer.body()).as(attack.name()).doesNotContain("ENGINE-", "Exception\"", "org.camunda");
            }
        }
        softly.assertAll();
    }

    public DoorClient machine(String user) {
        return DoorClient.machine(base, user, PASSWORD);
    }

    public DoorClient person(String user) {
        return people.computeIfAbsent(user, name -> DoorClient.person(base, name, PASSWORD));
    }
}
