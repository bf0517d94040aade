package be.tandem.closing;

import java.time.LocalDate;
import java.util.List;

/** Which final advices exist on a day; the answers stand in {@code dmn/advice-validity.dmn}. */
public interface AdviceCodes {

    /** Codes valid on the date of the advice, whatever the generation of the trajectory, in the order of the table. */
    List<AdviceCode> validOn(LocalDate adviceDate);
}
