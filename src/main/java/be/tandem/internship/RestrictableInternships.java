package be.tandem.internship;

import be.tandem.access.ItemKind;
import be.tandem.access.RestrictableItems;
import be.tandem.calendar.DutchDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** A participant can ask to keep an internship between the two casemanagers (D4). */
@Component
class RestrictableInternships implements RestrictableItems {

    private final InternshipRepository internships;

    RestrictableInternships(InternshipRepository internships) {
        this.internships = internships;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.INTERNSHIP;
    }

    @Override
    public List<Item> of(String reference) {
        return internships.findByReferenceAndAgreementIsNotNullOrderById(reference).stream()
                .map(internship -> new Item(internship.id(), "bij " + internship.agreement().employer() + " vanaf "
                        + DutchDate.of(internship.agreement().firstDay()))).toList();
    }
}
