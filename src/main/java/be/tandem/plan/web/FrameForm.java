package be.tandem.plan.web;

import be.tandem.form.Typed;
import be.tandem.plan.PlanFrame;

/** What somebody typed about the plan as a whole, as it was typed. */
public record FrameForm(String goalInOwnWords, String expectedMonths, String participantChoice, String providerChoice,
                        String bridgeToWork, int seen) {

    static FrameForm of(PlanFrame frame, int version) {
        return new FrameForm(Typed.back(frame.goalInOwnWords()), Typed.back(frame.expectedMonths()),
                Typed.back(frame.participantChoice()), Typed.back(frame.providerChoice()),
                Typed.back(frame.bridgeToWork()), version);
    }

    FrameForm seen(int version) {
        return new FrameForm(goalInOwnWords, expectedMonths, participantChoice, providerChoice, bridgeToWork, version);
    }

    PlanFrame frame() {
        return new PlanFrame(Typed.text("goalInOwnWords", goalInOwnWords), Typed.number("expectedMonths", expectedMonths,
                "Schrijf de duur als een getal, bijvoorbeeld 12."),
                Typed.text("participantChoice", participantChoice), Typed.text("providerChoice", providerChoice),
                Typed.text("bridgeToWork", bridgeToWork));
    }
}
