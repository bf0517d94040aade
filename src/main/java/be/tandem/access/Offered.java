package be.tandem.access;

import java.util.List;
import java.util.function.Function;

/** What a page offers its reader to choose from. */
public final class Offered {

    private Offered() {
    }

    /** What was asked; what is not offered to this reader is not there: then the first one shows. */
    public static <T> T chosen(List<T> offered, Function<T, String> code, String asked) {
        return offered.stream().filter(each -> code.apply(each).equals(asked)).findFirst().orElse(offered.get(0));
    }
}
