package be.tandem.icf;

import java.util.List;

/** What was sent is not kept; all reasons at once, because a page with 43 factors is not sent ten times. */
public class IcfRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<IcfProblem> problems;

    IcfRefused(List<IcfProblem> problems) {
        super("assessment refused");
        this.problems = List.copyOf(problems);
    }

    public List<IcfProblem> problems() {
        return problems;
    }
}
