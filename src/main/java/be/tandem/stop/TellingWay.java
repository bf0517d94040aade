package be.tandem.stop;

/** How a participant got the decision to stop; the letter is part of each of them (P17). */
public enum TellingWay {
    CONVERSATION("in een gesprek, met de brief erbij"), PHONE_AND_POST("aan de telefoon, en de brief met de post"),
    POST("alleen de brief met de post");

    private final String dutch;

    TellingWay(String dutch) {
        this.dutch = dutch;
    }

    @Override
    public String toString() {
        return dutch;
    }
}
