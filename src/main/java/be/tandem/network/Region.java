package be.tandem.network;

/** The 17 werk- en zorgregio's of the second generation. */
public enum Region {
    KEMPEN("Kempen"), REGIO_ANTWERPEN("Regio Antwerpen"), RIVIERENLAND("Rivierenland"),
    NOORD_LIMBURG("Noord-Limburg"), OOST_LIMBURG("Oost-Limburg"), ZUID_WEST_LIMBURG("Zuid-West-Limburg"),
    DENDERREGIO("Denderregio"), REGIO_GENT("Regio Gent"), VLAAMSE_ARDENNEN("Vlaamse Ardennen"), WAASLAND("Waasland"),
    HALLE_VILVOORDE("Halle-Vilvoorde"), OOST_BRABANT("Oost-Brabant"), MIDWEST("Midwest"),
    REGIO_BRUGGE("Regio Brugge"), REGIO_OOSTENDE("Regio Oostende"), WESTHOEK("Westhoek"),
    ZUID_WEST_VLAANDEREN("Zuid-West-Vlaanderen");

    private final String dutchName;

    Region(String dutchName) {
        this.dutchName = dutchName;
    }

    /** Name as people know it. */
    public String dutchName() {
        return dutchName;
    }
}
