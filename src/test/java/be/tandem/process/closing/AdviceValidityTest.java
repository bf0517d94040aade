package be.tandem.process.closing;

import static org.assertj.core.api.Assertions.assertThat;

import be.tandem.TandemTest;
import be.tandem.calendar.BelgianTime;
import be.tandem.closing.AdviceCode;
import be.tandem.closing.AdviceCodes;
import be.tandem.process.decision.DecisionTableRows;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Domain 1.4: an advice is valid on the date of the advice, whatever the generation of the trajectory. */
@TandemTest
class AdviceValidityTest {

    private static final List<LocalDate> DAYS = List.of(LocalDate.of(2021, 3, 31), LocalDate.of(2023, 7, 1));

    @Autowired
    private AdviceCodes codes;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2021-03-31|NEC LDE CMW AZ AD WELZIJN GEEN_ADVIES",
        "2021-04-01|NEC LDE CMW AMA_SE WELZIJN GEEN_ADVIES",
        "2023-06-30|NEC LDE CMW AMA_SE WELZIJN GEEN_ADVIES",
        "2023-07-01|REC IMW CMW AMA_SE WELZIJN GEEN_ADVIES"})
    void theDateOfTheAdviceDecides(LocalDate day, String valid) {
        assertThat(codes.validOn(day)).extracting(AdviceCode::code).containsExactly(valid.split(" "));
    }

    @Test
    void onlyWelzijnNeedsRatificationByDgs() {
        assertThat(codes.validOn(DAYS.get(1))).filteredOn(AdviceCode::ratificationNeeded)
                .extracting(AdviceCode::code).containsExactly("WELZIJN");
    }

    @Test
    void paidWorkIsWithOrWithoutSupport() {
        assertThat(DAYS.stream().flatMap(day -> codes.validOn(day).stream()).filter(AdviceCode::paidWork))
                .extracting(AdviceCode::code).containsOnly("NEC", "LDE", "CMW", "REC", "IMW");
    }

    @Test
    void everyRowIsHitAndNoneWasAddedUntested() {
        DecisionTableRows table = new DecisionTableRows("/models/dmn/advice-validity.dmn", "adviceValidity");
        Set<String> hit = new TreeSet<>();
        DAYS.forEach(day -> hit.addAll(table.rowsFor(Map.of("onDate", BelgianTime.startOf(day)))));
        assertThat(table.all()).hasSize(10).containsExactlyInAnyOrderElementsOf(hit);
    }
}
