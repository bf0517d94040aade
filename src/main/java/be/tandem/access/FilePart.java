package be.tandem.access;

import java.util.ArrayList;
import java.util.List;

/** A part of the case file, as domain 3.1 and 3.2 divide it. */
public enum FilePart {
    /** Status, dates, start, internship places and result: what a mediator needs to know (domain 3.1). */
    OPEN("open luik", false),
    /** Who is in the team and how to reach them. */
    TEAM("team", false),
    REFERRAL("verzoek tot deelname", true),
    PLAN_HEADER("hoofding van het plan", true),
    PLAN("trajectplan", true, PLAN_HEADER),
    PROGRESS("acties en voortgang", true),
    INTERNSHIP("stages", true),
    EVALUATION("evaluaties", true),
    /** Strengths, job goal and severe factors only: enough to take over the torch. */
    ICF_EXTRACT("uittreksel ICF", true),
    ICF("ICF", true, ICF_EXTRACT),
    /** The advice by itself, without the report behind it: what VDAB goes on with (d). */
    ADVICE("eindadvies", true),
    REPORT("eindverslag en eindadvies", true, ADVICE),
    DOCUMENT("documenten", true),
    EXPENSE("onkosten", true),
    HANDOVER("overdracht", true),
    CONSENT("toestemmingen", true),
    AUDIT("inzageregister", true);

    private final String dutchName;
    private final boolean confidential;
    private final List<FilePart> included;

    FilePart(String dutchName, boolean confidential, FilePart... included) {
        this.dutchName = dutchName;
        this.confidential = confidential;
        this.included = List.of(included);
    }

    /** This part with what is in it: who reads the ICF reads its extract too. */
    List<FilePart> withIncluded() {
        List<FilePart> parts = new ArrayList<>(included);
        parts.add(this);
        return parts;
    }

    public String dutchName() {
        return dutchName;
    }

    /** Whether each look at it stands in the audit trail (D6). */
    public boolean isConfidential() {
        return confidential;
    }
}
