package be.tandem.network;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The people behind the log-ins; the engine's identity service keeps them. */
public interface Staff {

    /** The person with this log-in, also when the account is gone: what they did stays in the file. */
    StaffMember get(String userId);

    /** First and last name by log-in; somebody who no longer works here is not in it. */
    Map<String, String> names(Collection<String> userIds);

    /**
     * Log-ins of the people in these roles whose name has every one of these words, at most a hundred.
     *
     * @param words parts of first and last name; accents and capitals do not matter
     */
    List<String> named(String words, Role... roles);

    /** Everybody who has this role that works for the whole of Flanders, by last name. */
    List<StaffMember> of(Role role);

    /** Everybody who has this regional role in the region, by last name. */
    List<StaffMember> of(Role role, Region region);

    /** Number on which this person is reached at work, null when they gave none. */
    String phone(String userId);

    /** What somebody says about the own number; null takes it away. */
    void changePhone(String userId, String number);
}
