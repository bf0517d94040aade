package be.tandem.icf;

/** The four levels of a factor (domain 3.4), relative to the job goal. The codes are those of VDAB. */
public enum IcfLevel {
    STERKTE("Sterkte", "S"),
    GEEN_PROBLEEM("Geen probleem", "G"),
    LICHT_PROBLEEM("Licht probleem", "L"),
    ERNSTIG_PROBLEEM("Ernstig probleem", "E");

    private final String dutchName;
    private final String letter;

    IcfLevel(String dutchName, String letter) {
        this.dutchName = dutchName;
        this.letter = letter;
    }

    public String dutchName() {
        return dutchName;
    }

    /** Stands in the picture, so that no colour needs to be seen. */
    public String letter() {
        return letter;
    }
}
