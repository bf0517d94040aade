package be.tandem.access;

/** A part of the case file, as domain 3.1 and 3.2 divide it. */
public enum FilePart {
    /** Status, dates, start, internship places and result: what a mediator needs to know (domain 3.1). */
    OPEN("open luik", false),
    /** Who is in the team and how to reach them. */
    TEAM("team", false),
    REFERRAL("verzoek tot deelname", true),
    PLAN_HEADER("hoofding van het plan", true),
    PLAN("trajectplan", true),
    PROGRESS("acties en voortgang", true),
    INTERNSHIP("stages", true),
    EVALUATION("evaluaties", true),
    ICF("ICF", true),
    /** Strengths, job goal and severe factors only: enough to take over the torch. */
    ICF_EXTRACT("uittreksel ICF", true),
    REPORT("eindverslag en eindadvies", true),
    DOCUMENT("documenten", true),
    HANDOVER("overdracht", true),
    CONSENT("toestemmingen", true),
    AUDIT("inzageregister", true);

    private final String dutchName;
    private final boolean confidential;

    FilePart(String dutchName, boolean confidential) {
        this.dutchName = dutchName;
        this.confidential = confidential;
    }

    public String dutchName() {
        return dutchName;
    }

    /** Whether each look at it stands in the audit trail (D6). */
    public boolean isConfidential() {
        return confidential;
    }
}
