package be.tandem.complaint;

/** What somebody, or the program, did with a complaint; stands on the complaint's own trail. */
public enum ComplaintDeed {
    REGISTERED("De klacht is genoteerd."), APPOINTED("De klacht kreeg een behandelaar."),
    TAKEN_OVER("Een andere behandelaar nam de klacht over."), ACKNOWLEDGED("De deelnemer kreeg bericht van ontvangst."),
    RECEIPT_LATE("Er ging niet op tijd een bericht van ontvangst uit."), ANSWERED("Het antwoord is geschreven."),
    SENT("Het antwoord is verstuurd."), ANSWER_LATE("Er kwam niet op tijd een antwoord."),
    OMBUDS_TOLD("De deelnemer hoorde van de Vlaamse Ombudsdienst."), MEASURES_CHECKED("De afspraken zijn nagekeken."),
    CLOSED("De klacht is afgehandeld."), READ_TASK("Gelezen in een taak."), READ_PAGE("Gelezen in het register."),
    READ_LETTER("Antwoordbrief geopend.");

    private final String sentence;

    ComplaintDeed(String sentence) {
        this.sentence = sentence;
    }

    /** A Dutch sentence without anything personal. */
    public String sentence() {
        return sentence;
    }
}
