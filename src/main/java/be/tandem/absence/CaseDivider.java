package be.tandem.absence;

import be.tandem.form.Refusal;
import be.tandem.network.Role;
import be.tandem.team.ChangeReason;
import be.tandem.team.Takeover;
import be.tandem.team.Tandem;
import be.tandem.team.TeamCase;
import be.tandem.team.Teams;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gives each successor about as many cases, never somebody who has the other role in a case, and each case a back-up. */
@Component
class CaseDivider {

    private final Teams teams;

    CaseDivider(Teams teams) {
        this.teams = teams;
    }

    List<Takeover> divide(List<TeamCase> cases, Division division, ChangeReason reason) {
        List<Takeover> shares = new ArrayList<>();
        for (TeamCase one : cases) {
            Tandem tandem = teams.of(one.reference());
            String person = successor(division.successors(), shares.size(), one.role(), tandem);
            shares.add(new Takeover(one.reference(), one.role(), person, backup(one, person, division, tandem), reason));
        }
        return shares;
    }

    /** The next in turn, or who follows when that one has the other role in this case. */
    private static String successor(List<String> successors, int turn, Role role, Tandem tandem) {
        return Stream.iterate(turn, next -> next + 1).limit(successors.size())
                .map(next -> successors.get(next % successors.size())).filter(person -> isFree(person, role, tandem))
                .findFirst().orElseThrow(() -> new Refusal("successors", "In een traject heeft deze persoon al de andere rol. "
                        + "Kies nog iemand."));
    }

    private static String backup(TeamCase one, String person, Division division, Tandem tandem) {
        return Stream.concat(Stream.of(one.backup(), division.spareBackup()).filter(Objects::nonNull),
                        division.successors().stream())
                .filter(backup -> !backup.equals(person) && isFree(backup, one.role(), tandem)).findFirst()
                .orElseThrow(() -> new Refusal("spareBackup", "In een traject is de nieuwe casemanager nu de back-up. "
                        + "Kies wie daar back-up wordt."));
    }

    private static boolean isFree(String person, Role role, Tandem tandem) {
        Role other = role == Role.CASE_MANAGER_WORK ? Role.CASE_MANAGER_CARE : Role.CASE_MANAGER_WORK;
        return !person.equals(tandem.holder(other)) && !person.equals(tandem.backup(other));
    }
}
