package be.tandem.network;

/** The people behind the log-ins; the engine's identity service keeps them. */
public interface Staff {

    /** The person with this log-in, also when the account is gone: what they did stays in the file. */
    StaffMember get(String userId);
}
