package be.tandem.process.demo;

import be.tandem.network.Region;
import be.tandem.referral.NationalNumber;
import java.time.LocalDate;
import java.util.Map;

/** A person who does not exist, as text for the forms. */
record DemoPerson(Region region, Map<String, String> texts) {

    /** @param own region of the story, null when chance may choose */
    static DemoPerson draw(DemoLists lists, DemoChance chance, LocalDate today, Region own) {
        // 52.49 % women; ages from 19 to 62 in the bands of the HIVA study (domain, section 8).
        boolean woman = chance.percent(52.49);
        int age = chance.band(Map.of(19, 10.6, 25, 37.8, 40, 43.0, 55, 8.6), Map.of(19, 24, 25, 39, 40, 54, 55, 62));
        LocalDate birthDate = today.minusYears(age).minusDays(chance.between(1, 360));
        Region drawn = chance.weighted(lists.regionWeights());
        Region region = own == null ? drawn : own;
        String[] place = chance.oneOf(lists.places().get(region)).split(" ", 2);
        String firstName = chance.oneOf(woman ? lists.women() : lists.men());
        String lastName = chance.oneOf(lists.lastNames());
        int serial = chance.between(1, 498) * 2 - (woman ? 0 : 1);
        return new DemoPerson(region, Map.of(
                "firstName", firstName,
                "lastName", lastName,
                "nationalNumber", NationalNumber.fictitious(birthDate, serial).digits(),
                "street", chance.oneOf(lists.streets()) + " " + chance.between(1, 180),
                "postcode", place[0],
                "municipality", place[1],
                "phone", "0499 00 %02d %02d".formatted(chance.between(0, 99), chance.between(0, 99)),
                "email", (firstName + "." + lastName).toLowerCase().replaceAll("[^a-z.]", "") + "@voorbeeld.invalid",
                "region", region.name()));
    }
}
