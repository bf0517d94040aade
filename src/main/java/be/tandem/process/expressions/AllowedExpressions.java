package be.tandem.process.expressions;

import be.tandem.process.filters.TaskFilters;
import java.util.regex.Pattern;

/**
 * What an expression may say: a variable or the name of a delegate, a comparison, a term, the business key. Nothing that
 * calls a method of another object, because an expression is code that runs inside the application.
 */
public final class AllowedExpressions {

    private static final String TEXT = "'[^'\\\\]*'|\"[^\"\\\\]*\"";
    private static final String NUMBER = "\\d+(?:\\.\\d+)?";
    private static final String CALL = "terms\\s*\\.\\s*(?:due|dueFromToday|endOf)\\s*(?=\\()";
    private static final String BUSINESS_KEY = "execution\\s*\\.\\s*processBusinessKey(?![\\w\\s]*\\()";
    private static final String NAME = "[A-Za-z_]\\w*+(?!\\s*[.(\\[{])";
    private static final String SIGN = "==|!=|<=|>=|&&|\\|\\||[<>!?:+\\-*(),]";
    private static final Pattern ALLOWED = Pattern.compile("(?:\\s*+(?:" + TEXT + "|" + NUMBER + "|" + CALL + "|"
            + BUSINESS_KEY + "|" + NAME + "|" + SIGN + "))++\\s*+");
    private static final Pattern WHOLE = Pattern.compile("[$#]\\{([^{}]*)}");
    private static final Pattern OPENING = Pattern.compile("[$#]\\{");

    private AllowedExpressions() {
    }

    /** Whether a text with expressions in it, for example {@code TEAM_LEAD_WORK.${region}}, may be evaluated. */
    public static boolean inModel(String text) {
        if (TaskFilters.ALLOWED_EXPRESSIONS.contains(text)) {
            return true;
        }
        String rest = WHOLE.matcher(text).replaceAll(match ->
                ALLOWED.matcher(match.group(1)).matches() ? "" : match.group().replace("$", "\\$"));
        return !OPENING.matcher(rest).find();
    }

    /** Whether a stored filter or a query may calculate this; only the filters of the application do. */
    static boolean inQuery(String text) {
        return TaskFilters.ALLOWED_EXPRESSIONS.contains(text.trim());
    }
}
