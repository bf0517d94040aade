package be.tandem.referral;

import be.tandem.calendar.BelgianTime;
import be.tandem.form.FormContext;
import be.tandem.form.RecordsForm;
import be.tandem.form.Refusal;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.Trajectory;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests to participate; each one that is accepted opens a trajectory. */
@Service
@Transactional
public class Referrals {

    /** The first activeringstrajecten were offered in July 2018. */
    private static final LocalDate FIRST_APPLICATION = LocalDate.of(2018, 7, 1);

    private final ReferralRepository referrals;
    private final ParticipantRepository participants;
    private final Trajectories trajectories;

    Referrals(ReferralRepository referrals, ParticipantRepository participants, Trajectories trajectories) {
        this.referrals = referrals;
        this.participants = participants;
        this.trajectories = trajectories;
    }

    /** Opens the trajectory; the date of the application decides for good which regulation it follows. */
    @RecordsForm("submitReferral")
    Map<String, Object> submit(FormContext context, SubmitReferral form) {
        LocalDate applicationDate = form.applicationDate() == null ? context.today() : form.applicationDate();
        if (applicationDate.isBefore(FIRST_APPLICATION)) {
            throw new Refusal("applicationDate", "De aanvraag kan niet van vóór 1 juli 2018 zijn.");
        }
        ParticipationLevel.refuseStepDown(form.currentLevel(), form.targetLevel());
        Participant participant = participantWithoutOpenTrajectory(form);
        participant.describedBy(form);
        Trajectory trajectory = trajectories.open(applicationDate);
        participants.save(participant);
        referrals.save(new Referral(trajectory.reference(), participant, form, context.today(), context.userId()));
        return Map.of("reference", trajectory.reference(),
                "regulationGeneration", trajectory.regulationGeneration().name(),
                "applicationDate", BelgianTime.startOf(applicationDate), "referrer", context.userId());
    }

    private Participant participantWithoutOpenTrajectory(SubmitReferral form) {
        NationalNumber number = NationalNumber.parse(form.nationalNumber()).orElseThrow();
        participants.lock(number.digits());
        Participant participant = participants.findByNationalNumber(number.digits()).orElse(new Participant(number));
        if (participant.isKnown() && hasOpenTrajectory(participant)) {
            throw new Refusal("nationalNumber", "Voor deze persoon loopt al een traject of een aanvraag. "
                    + "Volg dat traject op; een tweede kan pas als het eerste is afgelopen.");
        }
        return participant;
    }

    private boolean hasOpenTrajectory(Participant participant) {
        return referrals.findByParticipant(participant).stream()
                .anyMatch(referral -> !trajectories.get(referral.reference()).status().isFinal());
    }

    Optional<Referral> find(String reference) {
        return referrals.findByReference(reference);
    }

    Referral get(String reference) {
        return find(reference)
                .orElseThrow(() -> new IllegalArgumentException("no referral for " + reference));
    }
}
