package be.tandem.plan;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/** SHA-256 of what is signed, without the labels around it: a better wording of a label breaks no signature. */
final class Fingerprint {

    private Fingerprint() {
    }

    static String of(PlanVersion version) {
        Plan plan = version.plan();
        PlanFrame frame = plan.frame();
        String head = joined(plan.versionNumber(), plan.meetingOn(), frame.goalInOwnWords(), frame.expectedMonths(),
                frame.participantChoice(), frame.providerChoice());
        String items = version.items().stream().map(Fingerprint::line).collect(Collectors.joining("\n\n"));
        return DigestUtils.sha256Hex(head + bridge(frame) + "\n\n" + items);
    }

    /** What a plan from before this was asked does not say, does not count either: its signatures stay valid. */
    private static String bridge(PlanFrame frame) {
        return frame.bridgeToWork() == null ? "" : "|" + joined(frame.bridgeToWork());
    }

    /** Whether two versions say the same; their number and the day of the meeting are no text. */
    static boolean isSameText(PlanVersion one, PlanVersion other) {
        return one.plan().frame().equals(other.plan().frame()) && one.items().stream().map(Fingerprint::line).toList()
                .equals(other.items().stream().map(Fingerprint::line).toList());
    }

    private static String line(PlanItem item) {
        ItemContent says = item.content();
        Provider provider = says.provider() == null ? new Provider(null, null, null, null) : says.provider();
        return joined(name(says.kind()), name(says.domain()), says.description(), says.barrier(), says.objective(),
                provider.code(), provider.name(), provider.reason(), name(provider.choice()),
                says.plannedFrom(), says.plannedUntil(), says.internship(), says.owner(), item.key());
    }

    private static String name(Enum<?> word) {
        return word == null ? null : word.name();
    }

    /** The length before each part keeps two parts from passing for one. */
    private static String joined(Object... parts) {
        return Stream.of(parts).map(part -> part == null ? "-" : part.toString().length() + ":" + part)
                .collect(Collectors.joining("|"));
    }
}
