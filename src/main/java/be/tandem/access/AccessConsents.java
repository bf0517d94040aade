package be.tandem.access;

import be.tandem.network.Role;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.Trajectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom the participant lets into the confidential part, and whom not any more (D3, P16). Withdrawing works at once.
 *
 * <p>Nobody is AANVAARD without having agreed in the first conversation that the team notes and shares; that is the consent
 * for the providers, from that day and until the participant withdraws it for one of them. Without it the casemanager writes
 * what the provider tells.
 */
@Service
@Transactional
public class AccessConsents {

    private final AccessConsentRepository repository;
    private final Trajectories trajectories;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccessConsents(AccessConsentRepository repository, Trajectories trajectories, ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.trajectories = trajectories;
        this.events = events;
        this.clock = clock;
    }

    /** The participant agrees; a second time changes nothing. */
    public void give(String reference, ConsentHolder holder, String recordedBy) {
        if (standsSince(reference, holder).isEmpty()) {
            repository.save(new AccessConsent(reference, holder.id(), LocalDate.now(clock), recordedBy));
            announce(reference, holder);
        }
    }

    /** The participant takes it back, from now on. */
    public void withdraw(String reference, ConsentHolder holder, String recordedBy) {
        Trajectory trajectory = trajectories.get(reference);
        if (recorded(reference, holder).isEmpty()) {
            givenAtTheStart(trajectory, holder).ifPresent(
                    day -> repository.save(new AccessConsent(reference, holder.id(), day, recordedBy)));
        }
        recorded(reference, holder).stream().filter(AccessConsent::stands)
                .forEach(consent -> consent.withdraw(LocalDate.now(clock), recordedBy));
        announce(reference, holder);
    }

    private void announce(String reference, ConsentHolder holder) {
        if (holder.isProvider()) {
            events.publishEvent(new ProviderConsentChanged(reference, holder.role()));
        }
    }

    /** Whether the participant agrees that the providers of this role register in the file themselves (D3). */
    @Transactional(readOnly = true)
    public boolean mayRegister(String reference, Role provider) {
        return trajectories.find(reference)
                .map(trajectory -> standsSince(trajectory, ConsentHolder.of(provider, trajectory, null)).isPresent())
                .orElse(true);
    }

    /** Whether the participant lets this reader in, in this role. */
    boolean given(Trajectory trajectory, Role role, Reader reader) {
        return standsSince(trajectory, ConsentHolder.of(role, trajectory, reader.userId())).isPresent();
    }

    /** Day from which the consent holds that stands now. */
    Optional<LocalDate> standsSince(String reference, ConsentHolder holder) {
        return standsSince(trajectories.get(reference), holder);
    }

    /** Earlier consents, that the participant took back. */
    List<AccessConsent> withdrawn(String reference, ConsentHolder holder) {
        return recorded(reference, holder).stream().filter(consent -> !consent.stands()).toList();
    }

    private Optional<LocalDate> standsSince(Trajectory trajectory, ConsentHolder holder) {
        List<AccessConsent> recorded = recorded(trajectory.reference(), holder);
        return recorded.isEmpty() ? givenAtTheStart(trajectory, holder)
                : recorded.stream().filter(AccessConsent::stands).map(AccessConsent::givenOn).findFirst();
    }

    /** What holds for a provider as long as nothing else was recorded. */
    private static Optional<LocalDate> givenAtTheStart(Trajectory trajectory, ConsentHolder holder) {
        return holder.isProvider() ? Optional.ofNullable(trajectory.aanvaardOn()) : Optional.empty();
    }

    private List<AccessConsent> recorded(String reference, ConsentHolder holder) {
        return repository.findByReferenceAndHolderOrderById(reference, holder.id());
    }
}
