package be.tandem.referral;

/** Who may ask for participation (P1). */
enum ReferrerKind {
    MEDIATOR("VDAB-bemiddelaar"), CARE_OR_WELFARE("Zorg- of welzijnsvoorziening"), OCMW("OCMW"),
    HEALTH_INSURANCE_FUND("Mutualiteit"), OCCUPATIONAL_PHYSICIAN("Arbeidsarts"), SELF("De kandidaat zelf");

    private final String dutchName;

    ReferrerKind(String dutchName) {
        this.dutchName = dutchName;
    }

    @Override
    public String toString() {
        return dutchName;
    }
}
