package be.tandem.allocation;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The form with which a provider says whether there is place, and for how much. */
record AnswerAllocation(Answer answer, LocalDate firstAppointmentOn, BigDecimal weeklyHours, DeclineReason declineReason,
                        LocalDate availableFrom, String explanation) {

    enum Answer { ACCEPTED, DECLINED }

    boolean isAccepted() {
        return answer == Answer.ACCEPTED;
    }
}
