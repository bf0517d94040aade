package be.tandem.screening;

import be.tandem.form.FormContext;
import be.tandem.form.PrefillsForm;
import be.tandem.form.RecordsForm;
import be.tandem.form.ShowsInForm;
import be.tandem.network.RegionRouting;
import be.tandem.referral.ReferralFile;
import be.tandem.referral.Residence;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P3: the place where the candidate lives decides the region, and whether a trajectory is possible at all. */
@Service
@Transactional
public class CandidateRegion {

    private final ReferralFile file;
    private final RegionRouting routing;
    private final ScreeningNotes notes;
    private final Clock clock;

    CandidateRegion(ReferralFile file, RegionRouting routing, ScreeningNotes notes, Clock clock) {
        this.file = file;
        this.routing = routing;
        this.notes = notes;
        this.clock = clock;
    }

    /** Region that serves the candidate today, or the reason why there is none. */
    @Transactional(readOnly = true)
    public RegionRouting.Route routeOf(String reference) {
        return routing.route(file.residenceOf(reference).postcode(), LocalDate.now(clock));
    }

    /** The mediator corrects the address or confirms that the candidate lives elsewhere. */
    @RecordsForm("correctAddress")
    void correct(FormContext context, Correction form) {
        if (form.addressOutcome() == AddressOutcome.CORRECTED) {
            file.correctAddress(context.reference(),
                    new Residence(form.street(), form.postcode(), form.municipality()));
            notes.write(context, NoteKind.ADDRESS, "het adres is verbeterd");
        } else {
            notes.write(context, NoteKind.ADDRESS, "het adres klopt. " + describe(context.reference()));
        }
    }

    /** The address as it stands, to be changed where it is wrong. */
    @PrefillsForm("correctAddress")
    Correction knownAddress(FormContext context) {
        Residence known = file.residenceOf(context.reference());
        return new Correction(null, known.street(), known.postcode(), known.municipality());
    }

    /** The region as it would be today; it is frozen only when the trajectory is initiated. */
    @ShowsInForm("candidateRegion")
    @Transactional(readOnly = true)
    public String describe(String reference) {
        RegionRouting.Route route = routeOf(reference);
        return route.isEligible() ? route.region().dutchName() : route.reason();
    }

    enum AddressOutcome { CORRECTED, NOT_ELIGIBLE }

    record Correction(AddressOutcome addressOutcome, String street, String postcode, String municipality) {
    }
}
