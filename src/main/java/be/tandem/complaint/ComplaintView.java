package be.tandem.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A complaint as its handler reads it.
 *
 * @param reference trajectory that it is about
 * @param againstWhom names that the participant gave, null when none
 * @param handler log-in, null as long as there is none
 * @param receipt term of the message of receipt
 * @param answer term of the answer
 * @param measures null when nothing had to be agreed
 */
public record ComplaintView(String number, String reference, ComplaintSubject subject, List<Party> against,
                            String againstWhom, String ownWords, ContactWay contactWay, String contactDetail,
                            LocalDate receivedOn, String registeredBy, String handler, ComplaintStep step,
                            ComplaintTerm receipt, ComplaintTerm answer, ContactWay acknowledgedWay, String investigation,
                            Finding finding, String motivation, String measures, String measuresOwner,
                            LocalDate measuresCheckOn, String measuresResult, ContactWay sentWay, LocalDate ombudsToldOn,
                            ContactWay ombudsToldWay, LocalDate closedOn) {

    /** For example “casemanager Zorg, VDAB”. */
    public String dutchAgainst() {
        return against.stream().map(Party::dutchName).collect(Collectors.joining(", "));
    }

    public boolean isOpen() {
        return closedOn == null;
    }

    public boolean isAnswered() {
        return finding != null;
    }
}
