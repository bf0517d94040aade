package be.tandem.complaint;

/** Whom a complaint is about. */
public enum Party {
    CASE_MANAGER_WORK("casemanager Werk"), CASE_MANAGER_CARE("casemanager Zorg"), WORK_PROVIDER("dienstverlener Werk"),
    CARE_PROVIDER("dienstverlener Zorg"), NETWORK_COORDINATOR("netwerkcoördinator"), EMPLOYER("werkgever of stageplaats"),
    VDAB("VDAB"), OTHER("iemand anders");

    private final String dutchName;

    Party(String dutchName) {
        this.dutchName = dutchName;
    }

    /** The words that people use. */
    public String dutchName() {
        return dutchName;
    }
}
