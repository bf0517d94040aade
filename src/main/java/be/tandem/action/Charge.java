package be.tandem.action;

/** Whether an action can be paid later: only what is in the plan and took place (F3), never what RIZIV pays back (F2). */
public enum Charge {
    CHARGEABLE("kan aangerekend worden"), NOT_HELD("niet aan te rekenen: ging niet door"),
    OTHER_WORK("niet aan te rekenen: geen begeleiding"), NOT_IN_PLAN("niet aan te rekenen: staat niet in het plan"),
    RIZIV("niet aan te rekenen: het RIZIV betaalt dit terug");

    private final String dutchName;

    Charge(String dutchName) {
        this.dutchName = dutchName;
    }

    static Charge of(Activity activity, ActionKind kind, boolean inPlan, boolean riziv) {
        if (activity != Activity.GUIDANCE) {
            return OTHER_WORK;
        }
        if (kind != ActionKind.EXECUTED) {
            return NOT_HELD;
        }
        if (riziv) {
            return RIZIV;
        }
        return inPlan ? CHARGEABLE : NOT_IN_PLAN;
    }

    @Override
    public String toString() {
        return dutchName;
    }
}
