package be.tandem.process.security;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;

/** The groups of whoever is logged in. A change of role works within half a minute, without a new log-in. */
@Component
class StaffGroups {

    private static final long KEPT = TimeUnit.SECONDS.toNanos(30);

    private record Known(List<String> groups, long readAt) {
    }

    private final IdentityService identities;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    StaffGroups(IdentityService identities) {
        this.identities = identities;
    }

    List<String> of(String userId) {
        long now = System.nanoTime();
        return known.compute(userId, (id, before) -> before != null && now - before.readAt() < KEPT
                ? before : new Known(read(id), now)).groups();
    }

    void forget(String userId) {
        known.remove(userId);
    }

    /** Without an engine user in the thread, because it is the application that asks. */
    private List<String> read(String userId) {
        return identities.createGroupQuery().groupMember(userId).list().stream().map(Group::getId).toList();
    }
}
