package be.tandem.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** H22, H23: no number under five, and none that the others give away; nor a code that one can guess. */
class SuppressionTest {

    @Test
    void nothingOfFewerThanFive() {
        assertThat(Suppression.isShown(4)).isFalse();
        assertThat(Suppression.isShown(5)).isTrue();
    }

    @Test
    void smallNumbersAreHiddenAndNeverOneAlone() {
        assertThat(Suppression.shown(Map.of("A", 12L, "B", 5L, "C", 0L))).isEqualTo(Map.of("A", 12L, "B", 5L, "C", 0L));
        assertThat(Suppression.shown(Map.of("A", 12L, "B", 6L, "C", 4L))).as("18 people less 12 and 6 would be 4")
                .isEqualTo(Map.of("A", 12L));
        assertThat(Suppression.shown(Map.of("A", 12L, "B", 3L, "C", 2L))).isEqualTo(Map.of("A", 12L));
        assertThat(Suppression.shown(Map.of("A", 12L, "B", 1L, "C", 1L))).as("14 people less 12 would be 1 and 1").isEmpty();
        assertThat(Suppression.shown(Map.of("A", 12L, "B", 4L, "C", 4L, "D", 9L))).as("33 less 12 and 9 would be 4 and 4")
                .isEqualTo(Map.of("A", 12L));
        assertThat(Suppression.shown(Map.of("A", 4L, "B", 4L, "C", 0L))).as("8 people would be 4 and 4").isEmpty();
        assertThat(Suppression.shown(Map.of("A", 12L, "B", 0L))).isEqualTo(Map.of("A", 12L, "B", 0L));
        assertThat(Suppression.shown(Map.of("A", 4L, "B", 0L))).isEqualTo(Map.of("B", 0L));
    }

    @Test
    void aCodeIsTheSameHoweverItIsTypedAndNeverTheSameTwice() {
        String code = CodeText.random();
        assertThat(code).matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}").isNotEqualTo(CodeText.random());
        assertThat(CodeText.fingerprint(" " + code.toLowerCase().replace("-", " "))).isEqualTo(CodeText.fingerprint(code))
                .doesNotContain(code.substring(0, 4));
        assertThat(CodeText.fingerprint("oil0-0000-0000-0000")).isEqualTo(CodeText.fingerprint("0110-0000-0000-0000"));
    }

    @Test
    void halfYears() {
        assertThat(HalfYear.of(LocalDate.of(2026, 6, 30)).code()).isEqualTo("2026-1");
        assertThat(HalfYear.of(LocalDate.of(2026, 7, 1)).previous().code()).isEqualTo("2026-1");
        HalfYear second = HalfYear.of(LocalDate.of(2026, 3, 1)).previous();
        assertThat(second.code()).isEqualTo("2025-2");
        assertThat(second.firstDay()).isEqualTo("2025-07-01");
        assertThat(second.lastDay()).isEqualTo("2025-12-31");
    }
}
