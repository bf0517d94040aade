package be.tandem.internship;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What came of an internship, for those who may read part INTERNSHIP.
 *
 * @param suspensions when it lay still (P15), oldest first
 * @param talks oldest first
 * @param report null as long as it is not written
 * @param employer null as long as the employer was not asked
 */
public record InternshipStory(InternshipView internship, List<Suspension> suspensions, List<Talk> talks, Report report,
                              Employer employer) {

    /** A talk about how it goes; place and present in Dutch. */
    public record Talk(LocalDate heldOn, String place, List<String> present, String findings) {
    }

    /** What the participant did, could and learned. */
    public record Report(LocalDate deliveredOn, BigDecimal hoursWorked, String tasksDone, String strengths,
                         String obstacles, String participantView, String nextStep) {
    }

    /** What the employer thought; answers in Dutch. */
    public record Employer(String goalsReached, String cooperation, String comment, boolean hired) {
    }
}
