package be.tandem.plan;

import org.springframework.dao.ConcurrencyFailureException;

/** Two people changed the same item at the same time; the second one sees both texts and decides. */
public class StaleItem extends ConcurrencyFailureException {

    private static final long serialVersionUID = 1L;

    StaleItem() {
        super("Een collega paste dit onderdeel intussen aan. Jouw tekst is nog niet bewaard. "
                + "Vergelijk de twee teksten en bewaar opnieuw.");
    }
}
