package be.tandem.network;

import java.util.List;
import java.util.stream.Stream;

/** The six networks of the second generation, each with its regions (domain 5.2). */
public enum Network {
    ANTWERPEN("Antwerpen", Region.KEMPEN, Region.REGIO_ANTWERPEN, Region.RIVIERENLAND),
    LIMBURG("Limburg", Region.NOORD_LIMBURG, Region.OOST_LIMBURG, Region.ZUID_WEST_LIMBURG),
    OOST_VLAANDEREN("Oost-Vlaanderen", Region.DENDERREGIO, Region.REGIO_GENT, Region.VLAAMSE_ARDENNEN, Region.WAASLAND),
    VLAAMS_BRABANT("Vlaams-Brabant", Region.HALLE_VILVOORDE, Region.OOST_BRABANT),
    WEST_VLAANDEREN("West-Vlaanderen: Midwest, Brugge, Oostende en Westhoek", Region.MIDWEST, Region.REGIO_BRUGGE,
            Region.REGIO_OOSTENDE, Region.WESTHOEK),
    ZUID_WEST_VLAANDEREN("West-Vlaanderen: Zuid-West-Vlaanderen", Region.ZUID_WEST_VLAANDEREN);

    private final String dutchName;
    private final List<Region> regions;

    Network(String dutchName, Region... regions) {
        this.dutchName = dutchName;
        this.regions = List.of(regions);
    }

    /** The network that works in this region; every region has exactly one. */
    public static Network of(Region region) {
        return Stream.of(values()).filter(network -> network.regions.contains(region)).findFirst().orElseThrow();
    }

    public String dutchName() {
        return dutchName;
    }

    public List<Region> regions() {
        return regions;
    }
}
