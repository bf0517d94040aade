package be.tandem.search;

import be.tandem.access.CaseScope;
import be.tandem.access.FilePart;
import be.tandem.access.Reader;
import be.tandem.access.SqlCondition;
import be.tandem.form.Refusal;
import be.tandem.network.Role;
import be.tandem.network.Staff;
import be.tandem.referral.NationalNumber;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * Turns what somebody looks for into conditions. Each criterion holds only for cases in which the reader may read what it
 * tells of: who may not read the request of a case does not find it by INSZ, nor by casemanager who may not know the team.
 */
@Component
class Criteria {

    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 5;

    private final CaseScope scope;
    private final Staff staff;

    Criteria(CaseScope scope, Staff staff) {
        this.scope = scope;
        this.staff = staff;
    }

    /** @throws Refusal with Dutch words when this cannot be looked for */
    SqlCondition of(Reader reader, CaseQuery query) {
        Conditions all = new Conditions();
        ifGiven("name", query.name(), text -> name(all, text));
        ifGiven("reference", query.reference(), text -> reference(all, text));
        ifGiven("nationalNumber", query.nationalNumber(), text -> nationalNumber(all, text, reader));
        ifGiven("municipality", query.municipality(), text -> municipality(all, text));
        ifGiven("caseManager", query.caseManager(), text -> caseManager(all, text, reader));
        if (query.status() != null) {
            all.add("t.status = :status", "status", query.status().name());
        }
        if (query.phase() != null) {
            all.add(scope.in(query.phase()));
        }
        if (all.isEmpty()) {
            throw new Refusal("name", "Vul minstens één veld in.");
        }
        all.add(scope.readable(reader, FilePart.OPEN));
        return all.together();
    }

    private static void ifGiven(String field, String text, Consumer<String> criterion) {
        if (text != null && text.length() > LONGEST) {
            throw new Refusal(field, "Dit is te lang. Gebruik hoogstens " + LONGEST + " tekens.");
        }
        if (text != null && !text.isBlank()) {
            criterion.accept(text.strip());
        }
    }

    private static void name(Conditions all, String text) {
        if (text.chars().filter(Character::isLetter).count() < 2) {
            throw new Refusal("name", "Geef minstens twee letters van de naam.");
        }
        List<String> words = List.of(text.split("\\s+"));
        for (int word = 0; word < Math.min(words.size(), MOST_WORDS); word++) {
            all.add("p.search_name like search_part(:name" + word + ")", "name" + word, words.get(word));
        }
    }

    private static void reference(Conditions all, String text) {
        String reference = text.toUpperCase(Locale.ROOT);
        if (!reference.matches("AT-[0-9]{4}-[0-9]{6,}")) {
            throw new Refusal("reference", "Een referentie ziet eruit als AT-2026-000123.");
        }
        all.add("t.reference = :reference", "reference", reference);
    }

    private void nationalNumber(Conditions all, String text, Reader reader) {
        SqlCondition mayRead = scope.readable(reader, FilePart.REFERRAL);
        if (!mayRead.isPossible()) {
            throw new Refusal("nationalNumber", "Met jouw rol kun je niet op INSZ zoeken.");
        }
        NationalNumber number = NationalNumber.parse(text).orElseThrow(() -> new Refusal("nationalNumber",
                "Dit INSZ klopt niet: kijk de elf cijfers na. Alleen fictieve nummers kunnen (maand + 60)."));
        all.add("p.national_number = :insz", "insz", number.digits());
        all.add(mayRead);
    }

    private static void municipality(Conditions all, String text) {
        if (text.matches("[0-9]{4}")) {
            all.add("p.postcode = :postcode", "postcode", text);
        } else {
            all.add("p.search_place like search_start(:place)", "place", text);
        }
    }

    private void caseManager(Conditions all, String text, Reader reader) {
        List<String> people = staff.named(text, Role.CASE_MANAGER_WORK, Role.CASE_MANAGER_CARE);
        all.add(people.isEmpty() ? new SqlCondition("false", Map.of())
                : new SqlCondition("t.reference in (select g.reference from team g where g.case_manager_work in (:people) "
                        + "union all select g.reference from team g where g.case_manager_care in (:people))",
                        Map.of("people", people)));
        all.add(scope.readable(reader, FilePart.TEAM));
    }
}
