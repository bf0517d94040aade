package be.tandem.complaint;

import be.tandem.form.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** The form with which anybody with a role notes a complaint of a participant. */
record RegisterComplaint(String ownTrajectory, String caseReference, ComplaintSubject subject, List<String> against,
                         String againstWhom, String ownWords, LocalDate receivedOn, ContactWay contactWay,
                         String contactDetail) {

    /** The one trajectory that the complaint is about, chosen or typed. */
    String trajectory() {
        List<String> named = Stream.of(ownTrajectory, caseReference).filter(Objects::nonNull)
                .map(text -> text.strip().toUpperCase(Locale.ROOT)).filter(text -> !text.isEmpty()).distinct().toList();
        if (named.isEmpty()) {
            throw new Refusal("caseReference", "Kies een traject uit je lijst, of typ het dossiernummer.");
        }
        if (named.size() > 1) {
            throw new Refusal("caseReference", "Je koos een traject én typte een ander nummer. Laat er één staan.");
        }
        return named.get(0);
    }
}
