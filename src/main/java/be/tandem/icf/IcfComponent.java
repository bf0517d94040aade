package be.tandem.icf;

/** The five components of the ICF, with HIVA's labels (domain 3.4); body functions belong to the first. */
public enum IcfComponent {
    ANATOMICAL("Anatomische factoren", "Lichaam en geest: hoe gaat het met denken, voelen, energie, zien, horen en bewegen?"),
    ACTIVITIES("Activiteiten", "Wat doet de deelnemer zelf: leren, plannen, werken, praten, zich verzorgen en verplaatsen?"),
    PARTICIPATION("Participatie", "Hoe doet de deelnemer mee: wonen, omgaan met anderen, deelnemen aan de samenleving?"),
    EXTERNAL("Externe factoren", "Wat helpt of remt van buitenaf: familie, hulpverlening, vervoer, geld, houding van anderen?"),
    PERSONAL("Persoonlijke factoren", "Wie is de deelnemer: levensloop, ervaring, talen, manier van omgaan met moeilijkheden?");

    private final String dutchName;
    private final String question;

    IcfComponent(String dutchName, String question) {
        this.dutchName = dutchName;
        this.question = question;
    }

    public String dutchName() {
        return dutchName;
    }

    /** What the narrative of this component answers. */
    public String question() {
        return question;
    }
}
