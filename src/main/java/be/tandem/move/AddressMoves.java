package be.tandem.move;

import be.tandem.form.FormContext;
import be.tandem.form.RecordsForm;
import be.tandem.form.Refusal;
import be.tandem.form.ShowsInForm;
import be.tandem.network.Region;
import be.tandem.network.RegionRouting;
import be.tandem.team.OwnTrajectories;
import be.tandem.trajectory.Timeline;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P3: a move keeps the region of the trajectory; outside Flanders the team is advised to propose a stop. */
@Service
@Transactional
class AddressMoves {

    private static final String BELGIAN_POSTCODE = "[1-9][0-9]{3}";

    private final AddressMoveRepository repository;
    private final OwnTrajectories ownTrajectories;
    private final RegionRouting routing;
    private final Timeline timeline;

    AddressMoves(AddressMoveRepository repository, OwnTrajectories ownTrajectories, RegionRouting routing,
            Timeline timeline) {
        this.repository = repository;
        this.ownTrajectories = ownTrajectories;
        this.routing = routing;
        this.timeline = timeline;
    }

    @RecordsForm("reportAddressMove")
    Map<String, Object> report(FormContext context, ReportAddressMove form) {
        String reference = form.trajectory();
        ownTrajectories.demandOwnUnderWay("trajectory", reference, context.userId());
        if (repository.findByReferenceAndOutcomeIsNull(reference).isPresent()) {
            throw new Refusal("trajectory", "Voor dit traject is al een verhuis gemeld. Volg die eerst op.");
        }
        repository.save(new AddressMove(form, regionOf(form), context.today(), context.userId()));
        timeline.record(reference, "ADDRESS_MOVED");
        return Map.of("reference", reference);
    }

    /** Where the new address lies; null in Brussels, Wallonia and abroad. */
    private Region regionOf(ReportAddressMove form) {
        if (form.isAbroad()) {
            return null;
        }
        if (!form.postcode().matches(BELGIAN_POSTCODE)) {
            throw new Refusal("postcode", "Een Belgische postcode heeft vier cijfers.");
        }
        return routing.route(form.postcode(), form.movedOn()).region();
    }

    @RecordsForm("handleAddressMove")
    void handle(FormContext context, HandleAddressMove form) {
        AddressMove move = repository.findByReferenceAndOutcomeIsNull(context.reference()).orElseThrow();
        if (move.leavesFlanders() && form.moveOutcome() == HandleAddressMove.Outcome.HAND_OVER) {
            throw new Refusal("moveOutcome", "Buiten Vlaanderen is er geen team om aan over te dragen. "
                    + "Stel een vervroegde stopzetting voor.");
        }
        move.handle(form, context.today(), context.userId());
        timeline.record(context.reference(), "ADDRESS_MOVE_" + form.moveOutcome());
    }

    @ShowsInForm("addressMove")
    @Transactional(readOnly = true)
    String text(String reference) {
        return repository.findByReferenceAndOutcomeIsNull(reference).map(AddressMove::text).orElse("Geen verhuis.");
    }
}
