package be.tandem.referral;

import java.time.LocalDate;
import java.util.Set;

/** The form with which somebody asks that a candidate may take part: the file of article 3, (a) to (d). */
record SubmitReferral(ReferrerKind referrerKind, String referrerOrganisation, String referrerName,
                      LocalDate applicationDate, String firstName, String lastName, String nationalNumber,
                      String street, String postcode, String municipality, String phone, String email,
                      boolean jobSeeker, DutchLevel dutchLevel, boolean interpreterNeeded, String interpreterLanguage,
                      Set<Barrier> barriers, String medicalMaterial, String functioning,
                      ParticipationLevel currentLevel, ParticipationLevel targetLevel, String motivation,
                      boolean consentToShare) {
}
