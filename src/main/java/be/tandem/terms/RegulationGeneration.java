package be.tandem.terms;

import java.time.LocalDate;

/** Which set of rules a trajectory follows; fixed on the date of the application, never changed afterwards. */
public enum RegulationGeneration {
    /** Decree of 25 April 2014 with the BVR of 2 February 2018. */
    GEN1,
    /** Decree of 8 July 2022 with the BVR of 18 November 2022. */
    GEN2;

    private static final LocalDate SECOND_GENERATION_FROM = LocalDate.of(2023, 7, 1);

    /** Applications made before 1 July 2023 keep the framework of 2014. */
    public static RegulationGeneration of(LocalDate applicationDate) {
        return applicationDate.isBefore(SECOND_GENERATION_FROM) ? GEN1 : GEN2;
    }
}
