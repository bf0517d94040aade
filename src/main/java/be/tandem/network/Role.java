package be.tandem.network;

import java.util.List;

/** The roles that log in and have tasks; a lane in a diagram carries the role's name in camel case. */
public enum Role {
    REFERRER("Verwijzer", false), VDAB_MEDIATOR("VDAB-bemiddelaar", false), SCREENER("Screener DGS", false),
    SCREENER_LEAD("Teamleider DGS", false), TEAM_LEAD_WORK("Teamleider Werk (GTB)", true),
    TEAM_LEAD_CARE("Teamleider Zorg", true), CASE_MANAGER_WORK("Casemanager Werk", true),
    CASE_MANAGER_CARE("Casemanager Zorg", true), NETWORK_COORDINATOR("Netwerkcoördinator", true),
    WORK_PROVIDER("Dienstverlener Werk", true), CARE_PROVIDER("Dienstverlener Zorg", true),
    VDAB_MANAGER("VDAB-beheer", false), PROCESS_OWNER("Proceseigenaar", false), ADMIN("Beheerder", false),
    COMPLAINT_HANDLER("Klachtenbehandelaar", false);

    /** The two who lead a trajectory together. */
    public static final List<Role> CASE_MANAGERS = List.of(CASE_MANAGER_WORK, CASE_MANAGER_CARE);

    private final String dutchName;
    private final boolean regional;

    Role(String dutchName, boolean regional) {
        this.dutchName = dutchName;
        this.regional = regional;
    }

    /** Name as people know it. */
    public String dutchName() {
        return dutchName;
    }

    /** Whether the work is divided over the regions. */
    public boolean isRegional() {
        return regional;
    }

    /** Whether it is one of the two of a tandem. */
    public boolean isCaseManager() {
        return CASE_MANAGERS.contains(this);
    }

    /** Group of a role that works for the whole of Flanders. */
    public String group() {
        return name();
    }

    /** Group of a regional role, for example CASE_MANAGER_WORK.KEMPEN. */
    public String group(Region region) {
        return name() + "." + region.name();
    }

    /**
     * Group of the role for work in a region, or for the whole of Flanders when the work is not divided.
     *
     * @param region code of the region
     */
    public String groupIn(String region) {
        return regional ? group(Region.valueOf(region)) : group();
    }
}
