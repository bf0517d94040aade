package be.tandem.team;

/**
 * The casemanagers of one trajectory and who steps in for them, as user ids; null as long as nobody was named.
 *
 * @param caseManagerWork leads the file
 * @param caseManagerCare accompanies care
 */
public record Tandem(String caseManagerWork, String backupCaseManagerWork, String caseManagerCare,
                     String backupCaseManagerCare) {

    /** Whether both casemanagers are named: planning and execution need the two of them (H6). */
    public boolean isComplete() {
        return caseManagerWork != null && caseManagerCare != null;
    }

    /** Whether this person is one of the two casemanagers; who steps in for them is not. */
    public boolean hasCaseManager(String userId) {
        return userId.equals(caseManagerWork) || userId.equals(caseManagerCare);
    }
}
