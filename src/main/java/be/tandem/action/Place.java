package be.tandem.action;

/** Where an action takes place; near home, at home or where the participant comes already, if that helps (P9). */
public enum Place {
    HOME("thuis"), DIGITAL("digitaal of aan de telefoon"), PROVIDER("bij de dienstverlener"), WORKPLACE("op de werkvloer"),
    ELSEWHERE("op een andere plek");

    private final String dutchName;

    Place(String dutchName) {
        this.dutchName = dutchName;
    }

    @Override
    public String toString() {
        return dutchName;
    }
}
