package be.tandem.icf;

/** When an assessment is made (domain 3.4). */
public enum IcfMoment {
    REFERRAL("Bij de aanmelding"),
    START("Bij de start"),
    EVALUATION("Bij een evaluatie"),
    CLOSING("Bij de afsluiting");

    private final String dutchName;

    IcfMoment(String dutchName) {
        this.dutchName = dutchName;
    }

    public String dutchName() {
        return dutchName;
    }
}
