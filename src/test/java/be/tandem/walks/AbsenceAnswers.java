package be.tandem.walks;

import static be.tandem.trajectory.TrajectoryStatus.AANVAARD;
import static be.tandem.walks.Answers.form;
import static be.tandem.walks.Choosing.weighted;

import be.tandem.walks.Life.Beside;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * P16: somebody of the team is away for a while, or gives everything to others. No report says how often that happens;
 * the shares are a choice that brings each path a few times in every hundred trajectories.
 *
 * <p>Whoever is away is away in every trajectory of that person. So {@code ./walks} plays it, on a database of its own,
 * and the tests, which share the staff with each other, do not.
 */
final class AbsenceAnswers {

    static final boolean PLAYED = Boolean.getBoolean("walks.absences");
    private static final Map<String, String> LEADS = Map.of("case_manager_work", "team_lead_work", "case_manager_care",
            "team_lead_care", "work_provider", "network_coordinator", "care_provider", "network_coordinator");
    private static final Start CHANGE = start("absenceChange", 0, 1, 1, AbsenceAnswers::ownAbsent,
            AbsenceAnswers::change);

    /** Somebody of the team, by log-in; null when there is nobody. */
    private interface Person {

        String in(Scene scene);
    }

    private AbsenceAnswers() {
    }

    static void add(Answers answers) {
        Person work = scene -> scene.desk().named(scene.reference(), "case_manager_work");
        Person care = scene -> scene.desk().named(scene.reference(), "case_manager_care");
        answers.start(start("absence", 10, 5, 400, work, scene -> report(scene, work)));
        answers.start(start("absence", 8, 5, 400, care, scene -> report(scene, care)));
        for (String side : List.of("WORK", "CARE")) {
            Person provider = scene -> provider(scene, side);
            answers.start(start("absence", 3, 60, 400, provider, scene -> report(scene, provider)));
        }
        answers.start(CHANGE);
        answers.start(start("caseloadTransfer", 2, 20, 400, work, scene -> transfer(work.in(scene))));
        answers.start(start("caseloadTransfer", 2, 20, 400, care, scene -> transfer(care.in(scene))));
        for (String side : List.of("Work", "Care")) {
            answers.task("replaceAbsent" + side, 1, 9, scene -> replacement(scene, "CASE_MANAGER_" + side.toUpperCase()));
        }
        answers.task("replaceAbsentProvider", 1, 16, AbsenceAnswers::otherProvider);
        answers.task("followUpLateProvider", 1, 5);
    }

    private static Start start(String process, double percent, int from, int until, Person about, Answer.Content content) {
        return new Start(process, PLAYED ? percent : 0, AANVAARD, from, until,
                scene -> reporter(scene, process, about.in(scene)), content);
    }

    /** The person, or who leads the person; a whole caseload only by who leads. */
    private static String reporter(Scene scene, String process, String person) {
        if (person == null) {
            return null;
        }
        String[] parts = person.split("\\d\\.");
        return !process.equals("caseloadTransfer") && scene.draw().chance(50) ? person
                : LEADS.get(parts[0]) + "1." + parts[1];
    }

    private static Map<String, Object> report(Scene scene, Person person) {
        LocalDate first = scene.today().plusDays(scene.draw().between(-4, 12));
        String length = scene.draw().oneOf(List.of("SHORT", "STAND_IN", "LONG", "UNKNOWN"));
        changesLater(scene, 45);
        return form("person", person.in(scene), "startsOn", first, "lastDay", switch (length) {
            case "SHORT" -> first.plusDays(scene.draw().between(0, 6));
            case "STAND_IN" -> first.plusDays(scene.draw().between(7, 27));
            case "LONG" -> first.plusDays(scene.draw().between(28, 120));
            default -> null;
        });
    }

    private static Map<String, Object> change(Scene scene) {
        changesLater(scene, 30);
        return form("absence", ofOwn(scene, "reference", "true"), "change",
                weighted("RETURNED", 50, "OTHER_LAST_DAY", 35, "LAST_DAY_UNKNOWN", 15),
                "newLastDay", scene.today().plusDays(scene.draw().between(0, 60)));
    }

    private static void changesLater(Scene scene, int percent) {
        if (scene.draw().chance(percent)) {
            scene.life().besides().add(new Beside(
                    Calendar.workingHours(Calendar.now(), scene.draw().between(1, 50), scene.draw()), CHANGE));
        }
    }

    /** Each region has two people for a role: the other comes, and who leaves stands by. */
    private static Map<String, Object> transfer(String person) {
        return form("person", person, "successors", List.of(PeopleAnswers.colleague(person)), "spareBackup", person);
    }

    /** Who was refused a replacement once lets the back-ups go on. */
    private static Map<String, Object> replacement(Scene scene, String role) {
        String absent = ofOwn(scene, "person", "role = '" + role + "' and replacement_decided_on is null");
        boolean replaces = !scene.life().remembers("replacement of " + absent) && scene.draw().chance(60);
        scene.life().remember("replacement of " + absent);
        return form("replacement", replaces ? "REPLACE" : "KEEP_BACKUP", "successors",
                List.of(PeopleAnswers.colleague(absent)), "spareBackup", absent);
    }

    /** Where everybody of a role is away, the casemanager goes on. */
    private static Map<String, Object> otherProvider(Scene scene) {
        String allAway = scene.desk().value("select a.role from absence a join trajectory t on t.region = a.region "
                + "where a.returned_on is null and a.role like '%PROVIDER' and t.reference = ? group by a.role "
                + "having count(*) > 1 limit 1", scene.reference());
        return form("replacement", allAway != null ? "KEEP_CASE_MANAGER" : weighted("REPLACE", 60, "KEEP_CASE_MANAGER", 40));
    }

    private static String ownAbsent(Scene scene) {
        return ofOwn(scene, "person", "true");
    }

    /** About the oldest absence that is still open, of those that were reported in this trajectory. */
    private static String ofOwn(Scene scene, String column, String condition) {
        return scene.desk().value("select " + column + " from absence where returned_on is null and " + condition
                + " and reference = any(string_to_array(?, ' ')) order by id limit 1", scene.life().keys());
    }

    private static String provider(Scene scene, String domain) {
        return scene.desk().value("select provider from provider_proposal where reference = ? and status = 'ACCEPTED' "
                + "and provider is not null and domain = ? order by id desc limit 1", scene.reference(), domain);
    }
}
