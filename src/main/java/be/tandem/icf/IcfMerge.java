package be.tandem.icf;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Brings together what somebody typed and what somebody else saved meanwhile.
 *
 * @param answers what was typed, with the other's answers where nothing was typed
 * @param conflicts answers that both changed, with what the other made of them
 */
record IcfMerge(IcfAnswers answers, Map<String, String> conflicts) {

    static IcfMerge of(IcfAnswers stored, IcfAnswers typed, IcfBase base) {
        Map<String, String> merged = new TreeMap<>();
        Map<String, String> conflicts = new TreeMap<>();
        TreeSet<String> keys = new TreeSet<>(stored.values().keySet());
        keys.addAll(typed.values().keySet());
        for (String key : keys) {
            String theirs = stored.text(key);
            String mine = typed.text(key);
            boolean untouchedByMe = base.had(key, mine);
            boolean untouchedByThem = base.had(key, theirs);
            merged.put(key, untouchedByMe && !untouchedByThem ? theirs : mine);
            if (!mine.equals(theirs) && !untouchedByMe && !untouchedByThem) {
                conflicts.put(key, theirs);
            }
        }
        return new IcfMerge(IcfAnswers.of(merged), conflicts);
    }
}
