package be.tandem.process.routing;

import static org.assertj.core.api.Assertions.assertThat;

import be.tandem.TandemTest;
import be.tandem.calendar.BelgianTime;
import be.tandem.network.Region;
import be.tandem.network.RegionRouting;
import be.tandem.process.decision.DecisionTableRows;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** P3: the residence decides the region, on the date on which it is asked. */
@TandemTest
class RegionRoutingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Autowired
    private RegionRouting routing;
    @Autowired
    private JdbcTemplate database;

    @ParameterizedTest
    @CsvSource({"2300,KEMPEN", "2000,REGIO_ANTWERPEN", "2800,RIVIERENLAND", "3920,NOORD_LIMBURG", "3600,OOST_LIMBURG",
        "3500,ZUID_WEST_LIMBURG", "9300,DENDERREGIO", "9000,REGIO_GENT", "9700,VLAAMSE_ARDENNEN", "9100,WAASLAND",
        "1800,HALLE_VILVOORDE", "3000,OOST_BRABANT", "8800,MIDWEST", "8000,REGIO_BRUGGE", "8400,REGIO_OOSTENDE",
        "8900,WESTHOEK", "8500,ZUID_WEST_VLAANDEREN"})
    void theResidenceDecidesTheRegion(String postcode, Region region) {
        assertThat(routing.route(postcode, TODAY)).isEqualTo(new RegionRouting.Route(region, null));
    }

    @ParameterizedTest
    @CsvSource({"2018-07-01,REGIO_ANTWERPEN", "2024-12-31,REGIO_ANTWERPEN", "2025-01-01,WAASLAND",
        "2026-11-20,WAASLAND"})
    void zwijndrechtChangesRegionWithTheMergerOf2025(LocalDate onDate, Region region) {
        assertThat(routing.route("2070", onDate).region()).isEqualTo(region);
    }

    @ParameterizedTest
    @CsvSource({"1000,Brussels", "1210,Brussels", "1300,Waals", "4000,Waals", "7784,Waals", "9999,bestaat niet",
        "1503,bestaat niet"})
    void whoLivesElsewhereHearsWhy(String postcode, String reason) {
        RegionRouting.Route route = routing.route(postcode, TODAY);
        assertThat(route.isEligible()).isFalse();
        assertThat(route.reason()).contains(reason);
    }

    /** 17 regions, two rows for Zwijndrecht, Brussels, Wallonia, unknown: a new row asks for a new example. */
    @Test
    void everyRowOfTheTableAnswersSomebodyAndEachPostcodeGetsAnAnswer() {
        DecisionTableRows table = new DecisionTableRows("/models/dmn/region-routing.dmn", "regionRouting");
        Set<String> hit = new HashSet<>();
        for (int postcode : table.aroundNumbers(1000, 9999)) {
            hit.add(onlyRow(table, postcode, TODAY));
        }
        for (int postcode = 2060; postcode <= 2080; postcode++) { // the one row that is over
            hit.add(onlyRow(table, postcode, LocalDate.of(2024, 12, 31)));
        }
        assertThat(hit).hasSize(22).containsExactlyInAnyOrderElementsOf(table.all());
    }

    private static String onlyRow(DecisionTableRows table, int postcode, LocalDate onDate) {
        List<String> rows = table.rowsFor(Map.of("postcode", postcode, "onDate", BelgianTime.startOf(onDate)));
        assertThat(rows).as("rows for %s", postcode).hasSize(1);
        return rows.get(0);
    }

    @Test
    void theEngineKeepsNoPostcodeOfAnybody() {
        routing.route("2300", TODAY);
        assertThat(database.queryForObject("select (select count(*) from act_hi_decinst) + (select count(*) from "
                + "act_hi_dec_in) + (select count(*) from act_hi_dec_out)", Long.class)).isZero();
    }
}
