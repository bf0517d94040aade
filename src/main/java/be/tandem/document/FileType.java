package be.tandem.document;

/** The kinds of file that a case file takes: those that everybody can open and that are no program. */
public enum FileType {
    PDF("PDF", "application/pdf", "pdf"),
    JPEG("JPEG-foto", "image/jpeg", "jpg"),
    PNG("PNG-afbeelding", "image/png", "png"),
    DOCX("Word-document", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    ODT("ODT-tekst", "application/vnd.oasis.opendocument.text", "odt");

    private final String dutchName;
    private final String mediaType;
    private final String extension;

    FileType(String dutchName, String mediaType, String extension) {
        this.dutchName = dutchName;
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String dutchName() {
        return dutchName;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Without the dot. */
    public String extension() {
        return extension;
    }
}
