package be.tandem.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.form.Refusal;
import org.junit.jupiter.api.Test;

/** P4: a tandem is two people, and each has a back-up who can really step in. */
class TeamTest {

    private static final String OTHER_ROLE = "Deze persoon heeft in dit traject al de andere rol";

    private final Team team = new Team("AT-2026-000001");

    @Test
    void fourDifferentPeopleMakeACompleteTandem() {
        team.assignWork("an", "bart");
        assertThat(team.tandem().isComplete()).isFalse();
        team.assignCare("chris", "dirk");
        assertThat(team.tandem()).isEqualTo(new Tandem("an", "bart", "chris", "dirk"));
        assertThat(team.tandem().isComplete()).isTrue();
    }

    @Test
    void nobodyIsTheirOwnBackUp() {
        assertRefused(() -> team.assignWork("an", "an"), "backupCaseManagerWork", "De back-up is dezelfde persoon");
        assertRefused(() -> team.assignCare("an", "an"), "backupCaseManagerCare", "De back-up is dezelfde persoon");
    }

    @Test
    void nobodyIsBothCasemanagerWerkAndCasemanagerZorg() {
        team.assignWork("an", "bart");
        assertRefused(() -> team.assignCare("an", "chris"), "caseManagerCare", OTHER_ROLE);
        assertRefused(() -> team.assignCare("chris", "an"), "backupCaseManagerCare", OTHER_ROLE);
        assertRefused(() -> team.assignCare("bart", "chris"), "caseManagerCare", OTHER_ROLE);
        team.assignCare("chris", "dirk");
        assertRefused(() -> team.assignWork("chris", "an"), "caseManagerWork", OTHER_ROLE);
        assertRefused(() -> team.assignWork("an", "dirk"), "backupCaseManagerWork", OTHER_ROLE);
    }

    private static void assertRefused(Runnable assignment, String field, String message) {
        assertThatThrownBy(assignment::run).isInstanceOf(Refusal.class).hasMessageStartingWith(message)
                .extracting(refusal -> ((Refusal) refusal).field()).isEqualTo(field);
    }
}
