package be.tandem.introduction;

/** What an invited provider says; nobody has to give a reason. */
enum IntroductionAnswer {
    COMES("komt"), STAYS_AWAY("komt niet"), CALLS("komt niet, belt om op een ander moment kennis te maken");

    private final String dutchName;

    IntroductionAnswer(String dutchName) {
        this.dutchName = dutchName;
    }

    @Override
    public String toString() {
        return dutchName;
    }
}
