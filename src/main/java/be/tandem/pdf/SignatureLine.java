package be.tandem.pdf;

import be.tandem.calendar.BelgianTime;
import be.tandem.plan.ChangeKind;
import be.tandem.plan.PlanView;
import be.tandem.plan.PlanView.Signed;
import be.tandem.plan.Signer;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;

/**
 * One of the three under a plan, whether they signed or not (N3).
 *
 * @param answer Dutch words, also for no answer
 * @param recordedAt when it came in the file; with the rest null as long as there is no answer
 */
public record SignatureLine(String who, String name, String answer, LocalDate on, ZonedDateTime recordedAt,
                            String method, String remarks) {

    static List<SignatureLine> of(PlanView plan) {
        return Arrays.stream(Signer.values()).map(signer -> plan.signatures().stream()
                .filter(signed -> signed.signer() == signer).findFirst().map(signed -> line(signed, plan))
                .orElseGet(() -> missing(signer, plan))).toList();
    }

    private static SignatureLine line(Signed signed, PlanView plan) {
        return new SignatureLine(signed.signer().toString(), signed.name(), answer(signed, plan), signed.on(),
                signed.recordedAt() == null ? null : signed.recordedAt().atZone(BelgianTime.ZONE), signed.method(),
                signed.remarks());
    }

    /** A changed plan is unsigned again (P7). */
    private static String answer(Signed signed, PlanView plan) {
        return signed.content().equals(plan.fingerprint()) ? signed.answer() : signed.answer() + ", maar een vorige tekst";
    }

    private static SignatureLine missing(Signer signer, PlanView plan) {
        String answer = plan.changeKind() == ChangeKind.SMALL ? "niet nodig: kleine aanpassing" : "nog niet getekend";
        return new SignatureLine(signer.toString(), null, answer, null, null, null, null);
    }
}
