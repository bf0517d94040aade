package be.tandem.closing;

import java.time.LocalDate;

/**
 * The final report as people read it (P19). What one of the casemanagers did not write yet is null.
 *
 * @param writtenBy log-in of the casemanager Werk
 * @param contributedBy log-in of the casemanager Zorg
 */
public record FinalReportView(String competenceProfile, String strengths, String hinderingConditions,
                              boolean indicationCmw, boolean indicationImw, LocalDate writtenOn, String writtenBy,
                              String remainingBarriers, String functioning, String continuingCare,
                              LocalDate contributedOn, String contributedBy) {

    /** Whether both casemanagers wrote their part. */
    public boolean isDelivered() {
        return writtenOn != null && contributedOn != null;
    }
}
