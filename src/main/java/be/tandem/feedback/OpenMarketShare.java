package be.tandem.feedback;

import be.tandem.feedback.SurveyResult.Cell;
import be.tandem.feedback.SurveyResult.QuestionResult;
import be.tandem.internship.OpenLabourMarket;
import be.tandem.internship.OpenLabourMarket.Reached;
import be.tandem.network.Network;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The share of the ended trajectories with an internship at a regular employer (N5). Each trajectory stands in one line, so that
 * what is hidden cannot be worked out from a second table.
 */
@Component
class OpenMarketShare {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String INTERNSHIP = "Stage bij een gewone werkgever";
    private static final String PROPOSAL = "Geen stage daar, wel een voorstel";
    private static final String NEITHER = "Geen van beide";

    private final OpenLabourMarket market;

    OpenMarketShare(OpenLabourMarket market) {
        this.market = market;
    }

    SurveyResult of(Network network, HalfYear period) {
        Reached reached = market.ofEnded(network.regions(), period.firstDay(), period.lastDay());
        return SurveyResult.of(reached.ended(), () -> List.of(new QuestionResult(
                "Kwam de deelnemer bij een gewone werkgever?", cells(reached), List.of())));
    }

    private static List<Cell> cells(Reached reached) {
        Map<String, Long> shown = Suppression.shown(Map.of(INTERNSHIP, reached.internship(), PROPOSAL, reached.proposal(),
                NEITHER, reached.neither()));
        return List.of(INTERNSHIP, PROPOSAL, NEITHER).stream()
                .map(line -> new Cell(line, shown.get(line), share(shown.get(line), reached.ended()))).toList();
    }

    /** One decimal, half up (5.1); null for a number that is hidden. */
    private static BigDecimal share(Long number, long all) {
        return number == null ? null
                : BigDecimal.valueOf(number).multiply(HUNDRED).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
    }
}
