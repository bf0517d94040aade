package be.tandem.interruption;

import static be.tandem.interruption.InterruptionGround.ACCIDENT;
import static be.tandem.interruption.InterruptionGround.ILLNESS;
import static be.tandem.interruption.InterruptionGround.MATERNITY;
import static be.tandem.interruption.InterruptionGround.PERSONAL;

/** The reason within a ground (P15); force majeure needs none. */
enum SubReason {
    PHYSICAL(ILLNESS, "lichamelijk"), MENTAL(ILLNESS, "psychisch"), TREATMENT(ILLNESS, "opname of behandeling"),
    PREGNANCY(MATERNITY, "zwangerschap"), LEAVE(MATERNITY, "moederschapsrust"),
    AT_WORK(ACCIDENT, "op stage of onderweg"), ELSEWHERE(ACCIDENT, "elders"),
    HOUSING(PERSONAL, "wonen"), FAMILY(PERSONAL, "gezin of mantelzorg"), MONEY(PERSONAL, "geld"),
    LEGAL(PERSONAL, "gerecht"), OTHER(PERSONAL, "iets anders");

    private final InterruptionGround ground;
    private final String dutchName;

    SubReason(InterruptionGround ground, String dutchName) {
        this.ground = ground;
        this.dutchName = dutchName;
    }

    boolean fits(InterruptionGround given) {
        return ground == given;
    }

    @Override
    public String toString() {
        return dutchName;
    }
}
