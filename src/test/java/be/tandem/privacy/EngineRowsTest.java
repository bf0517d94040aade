package be.tandem.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import be.tandem.TandemTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** The search of the privacy proof finds what stays behind, and is not fooled by an identifier. */
@TandemTest
@Transactional
class EngineRowsTest {

    @Autowired
    private JdbcTemplate database;

    @Test
    void findsATextInAnyCase() {
        stays("Kent niemand in KORTRIJK-test");
        assertThat(found("Kortrijk-test")).containsExactly("act_ge_property: Kortrijk-test");
    }

    @Test
    void findsANumberThatStandsByItself() {
        stays("postcode=9871,straat");
        assertThat(found("9871")).contains("act_ge_property: 9871");
    }

    @Test
    void findsATextInABinaryColumn() {
        database.update("insert into act_ge_bytearray (id_, bytes_) values ('test', convert_to('xx Zeldzaam xx', 'UTF8'))");
        assertThat(found("Zeldzaam")).containsExactly("act_ge_bytearray: Zeldzaam");
    }

    @Test
    void readsNoNumberInAnIdentifier() {
        stays("0a9871bc-9871-11f0-9871-00009871ffff");
        assertThat(found("9871")).doesNotContain("act_ge_property: 9871");
    }

    private void stays(String text) {
        database.update("insert into act_ge_property (name_, value_, rev_) values ('test', ?, 1)", text);
    }

    private List<String> found(String text) {
        return new EngineRows(database).holding(List.of(text));
    }
}
