package be.tandem.absence;

import be.tandem.form.Refusal;
import be.tandem.network.Role;
import be.tandem.team.ChangeReason;
import be.tandem.team.Takeover;
import be.tandem.team.TeamCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gives each successor about as many cases, never somebody who has the other role in a case, and each case a back-up. */
@Component
class CaseDivider {

    List<Takeover> divide(List<TeamCase> cases, Division division, ChangeReason reason) {
        List<Takeover> shares = new ArrayList<>();
        for (TeamCase one : cases) {
            String person = successor(one, division.successors(), shares.size());
            shares.add(new Takeover(one.reference(), one.role(), person, backup(one, person, division), reason));
        }
        return shares;
    }

    /** The next in turn, or who follows when that one has the other role in this case. */
    private static String successor(TeamCase one, List<String> successors, int turn) {
        return Stream.iterate(turn, next -> next + 1).limit(successors.size())
                .map(next -> successors.get(next % successors.size())).filter(person -> isFree(person, one))
                .findFirst().orElseThrow(() -> new Refusal("successors", "In een traject heeft deze persoon al de andere rol. "
                        + "Kies nog iemand."));
    }

    private static String backup(TeamCase one, String person, Division division) {
        return Stream.concat(Stream.of(one.backup(), division.spareBackup()).filter(Objects::nonNull),
                        division.successors().stream())
                .filter(backup -> !backup.equals(person) && isFree(backup, one)).findFirst()
                .orElseThrow(() -> new Refusal("spareBackup", "In een traject is de nieuwe casemanager nu de back-up. "
                        + "Kies wie daar back-up wordt."));
    }

    private static boolean isFree(String person, TeamCase one) {
        Role other = one.role() == Role.CASE_MANAGER_WORK ? Role.CASE_MANAGER_CARE : Role.CASE_MANAGER_WORK;
        return !person.equals(one.tandem().holder(other)) && !person.equals(one.tandem().backup(other));
    }
}
