package be.tandem.plan;

import be.tandem.access.Reader;
import be.tandem.form.Refusal;
import be.tandem.network.Staff;
import be.tandem.referral.ReferralFile;
import be.tandem.team.Tandem;
import be.tandem.team.Teams;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answering on the page of the plan: everybody to what they saw, the casemanagers with their own log-in (P7). */
@Service
@Transactional
public class PlanAgreements {

    private final PlanVersions versions;
    private final PlanSigning signing;
    private final PlanAdjusting adjusting;
    private final Teams teams;
    private final Staff staff;
    private final ReferralFile referrals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanAgreements(PlanVersions versions, PlanSigning signing, PlanAdjusting adjusting, Teams teams, Staff staff,
            ReferralFile referrals, ApplicationEventPublisher events, Clock clock) {
        this.versions = versions;
        this.signing = signing;
        this.adjusting = adjusting;
        this.teams = teams;
        this.staff = staff;
        this.referrals = referrals;
        this.events = events;
        this.clock = clock;
    }

    public void sign(Reader by, String reference, PageSignature page) {
        PlanVersion draft = versions.draftToDecide(reference);
        if (!draft.fingerprint().equals(page.seen())) {
            throw new Refusal("Het plan is gewijzigd terwijl je het las. Lees de nieuwe tekst en onderteken dan.");
        }
        Refusal.unless(!page.disagrees() || page.remarks() != null, "remarks",
                "Schrijf waarom, dan kan het team het plan aanpassen.");
        signing.record(draft, page.signer() == Signer.PARTICIPANT ? ofParticipant(reference, page)
                : ofCaseManager(by, reference, page), by.userId());
        if (page.disagrees()) {
            events.publishEvent(new PlanObjected(reference));
        }
    }

    /** Who does not agree signs nothing: the casemanager notes the reasons, in the participant's words. */
    private Answer ofParticipant(String reference, PageSignature page) {
        if (page.disagrees()) {
            return new Answer(Signer.PARTICIPANT, Signature.DISAGREES, page.remarks(), SignatureMethod.DIGITAL,
                    referrals.nameOf(reference), LocalDate.now(clock));
        }
        Refusal.unless(page.name() != null, "name", "Vul de naam van de deelnemer in.");
        Refusal.unless(page.method() == SignatureMethod.ON_PAPER || page.method() == SignatureMethod.DIGITAL,
                "method", "Duid aan hoe de deelnemer ondertekende.");
        Refusal.unless(page.on() != null, "signedOn", "Vul de datum van de handtekening in.");
        Refusal.unless(!page.on().isAfter(LocalDate.now(clock)), "signedOn",
                "De datum ligt in de toekomst. Kijk de datum na.");
        return new Answer(Signer.PARTICIPANT, answer(page), page.remarks(), page.method(), page.name(), page.on());
    }

    private Answer ofCaseManager(Reader by, String reference, PageSignature page) {
        if (signerOf(by, reference).filter(page.signer()::equals).isEmpty()) {
            throw new Refusal("Alleen de " + page.signer() + " van dit traject ondertekent hier, met eigen aanmelding.");
        }
        return Answer.ownLogin(page.signer(), answer(page), page.remarks(), staff.get(by.userId()).name(),
                LocalDate.now(clock));
    }

    /** As which casemanager this reader signs; a back-up signs for whom they replace. */
    @Transactional(readOnly = true)
    public Optional<Signer> signerOf(Reader reader, String reference) {
        Tandem tandem = teams.of(reference);
        if (reader.userId().equals(tandem.caseManagerWork()) || reader.userId().equals(tandem.backupCaseManagerWork())) {
            return Optional.of(Signer.CASE_MANAGER_WORK);
        }
        boolean care = reader.userId().equals(tandem.caseManagerCare())
                || reader.userId().equals(tandem.backupCaseManagerCare());
        return care ? Optional.of(Signer.CASE_MANAGER_CARE) : Optional.empty();
    }

    /** Brings an adjusted plan in force from the page (P13). */
    public void bringInForce(Reader by, String reference, ChangeKind kind, String reason, LocalDate agreedOn) {
        Refusal.unless(kind != null, "consent", "Duid aan of dit een kleine aanpassing of een formele wijziging is.");
        Refusal.unless(reason != null, "reason", "Schrijf wat er verandert en waarom.");
        Refusal.unless(agreedOn != null, "agreedOn", "Vul in wanneer de deelnemer akkoord ging.");
        Refusal.unless(!agreedOn.isAfter(LocalDate.now(clock)), "agreedOn",
                "De datum ligt in de toekomst. Kijk de datum na.");
        adjusting.bringInForce(reference, kind, reason, agreedOn, by.userId(), LocalDate.now(clock));
        events.publishEvent(new PlanAdjusted(reference));
    }

    private static Signature answer(PageSignature page) {
        if (page.disagrees()) {
            return Signature.DISAGREES;
        }
        return page.remarks() == null ? Signature.SIGNED : Signature.SIGNED_WITH_REMARKS;
    }
}
