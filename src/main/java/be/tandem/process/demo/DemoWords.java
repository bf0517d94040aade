package be.tandem.process.demo;

import be.tandem.access.Reader;
import be.tandem.action.PlannedActions;
import be.tandem.network.Role;
import be.tandem.plan.PlanDomain;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the blanks of an answer: {firstName}, {today}, {today+P6M}, {staff CASE_MANAGER_WORK 1}, {plan WORK}. */
record DemoWords(DemoPerson person, DemoChance chance, PlannedActions plans) {

    private static final Reader NOBODY = new Reader("", List.of());
    private static final Pattern BLANK = Pattern.compile("\\{([^}]+)}");

    Map<String, Object> fill(Map<String, Object> answers, LocalDate today, String reference) {
        Map<String, Object> filled = new HashMap<>();
        answers.forEach((key, value) -> filled.put(key, fillAny(value, today, reference)));
        return filled;
    }

    String fill(String text, LocalDate today, String reference) {
        return BLANK.matcher(text).replaceAll(
                blank -> Matcher.quoteReplacement(word(blank.group(1), today, reference)));
    }

    /** An answer that is no text stands as it is; of {@code oneOf} chance takes one. */
    private Object fillAny(Object value, LocalDate today, String reference) {
        if (value instanceof Map<?, ?> choice) {
            return fillAny(chance.oneOf((List<?>) choice.get("oneOf")), today, reference);
        }
        return value instanceof String text ? fill(text, today, reference) : value;
    }

    private String word(String word, LocalDate today, String reference) {
        if (word.equals("reference")) {
            return reference;
        }
        if (word.startsWith("today")) {
            return day(word.substring("today".length()), today).toString();
        }
        if (word.startsWith("staff ")) {
            String[] parts = word.split(" ");
            return staff(Role.valueOf(parts[1]), Integer.parseInt(parts[2]));
        }
        if (word.startsWith("plan ")) {
            return plans.ofPlan(NOBODY, reference, PlanDomain.valueOf(word.substring("plan ".length()))).get(0).value();
        }
        String text = person.texts().get(word);
        if (text == null) {
            throw new IllegalStateException("nothing fills the blank {" + word + "} of demo/script.yml");
        }
        return text;
    }

    private static LocalDate day(String shift, LocalDate today) {
        if (shift.isEmpty()) {
            return today;
        }
        Period period = Period.parse(shift.substring(1));
        return shift.startsWith("-") ? today.minus(period) : today.plus(period);
    }

    /** A demo user, called as {@code DemoUsers} does. */
    private String staff(Role role, int number) {
        return DemoStaff.user(role.isRegional() ? role.group(person.region()) : role.group(), number);
    }
}
