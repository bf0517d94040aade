package be.tandem.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NationalNumberTest {

    @ParameterizedTest
    @CsvSource({"1985-03-17,1", "1999-12-31,998", "2000-01-01,2", "2004-02-29,123", "1960-10-05,44"})
    void whatIsGeneratedIsValidAndTellsTheBirthDateInBothCenturies(LocalDate birthDate, int serial) {
        NationalNumber number = NationalNumber.fictitious(birthDate, serial);
        assertThat(NationalNumber.parse(number.digits())).contains(number);
        assertThat(number.birthDate()).isEqualTo(birthDate);
    }

    @Test
    void theUsualPunctuationIsRead() {
        String digits = NationalNumber.fictitious(LocalDate.of(1985, 3, 17), 1).digits();
        assertThat(digits).isEqualTo("85631700166");
        assertThat(NationalNumber.parse("85.63.17-001.66").orElseThrow().digits()).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"85631700167", "8563170016", "856317001661", "8563170016x", "85030900185", "85230900118",
        "85430900148", "85713100190", "00000000097", ""})
    void refusesWrongChecksRealPersonsBisNumbersAndImpossibleDays(String text) {
        assertThat(NationalNumber.parse(text)).isEmpty();
        assertThatThrownBy(() -> new NationalNumber(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void realPersonsStayOutEvenWithACorrectCheckNumber() {
        for (int month : new int[] {3, 23, 43}) {
            long base = 850000000L + month * 100000L + 17001;
            assertThat(NationalNumber.parse("%09d%02d".formatted(base, 97 - base % 97))).isEmpty();
        }
    }

    @Test
    void doesNotShowItselfInALog() {
        assertThat(NationalNumber.fictitious(LocalDate.of(1985, 3, 17), 1)).hasToString("INSZ");
    }
}
