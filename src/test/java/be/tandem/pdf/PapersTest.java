package be.tandem.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import be.tandem.inspection.InspectionLine;
import java.io.IOException;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.ttf.model.GsubData;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Rule: every paper can be read by everyone (PDF/UA-1), says all that is known, and is the same for the same content. */
class PapersTest {

    private static final Pattern HOUR = Pattern.compile("\\d\\d:\\d\\d");

    private final PaperPrinter printer = SamplePapers.printer();

    @Test
    void planSaysWhatPeopleSign() {
        OpenedPaper paper = OpenedPaper.of(printer.print("trajectplan", SamplePlans.signed(3)), "trajectplan")
                .isAccessible("Trajectplan – AT-2026-000123");
        assertThat(paper.text()).contains("Renée D’Hondt-Özdemir", "2 (aangemeld)", "4 mei 2026", "7 mei 2026", "9 maanden",
                "Ik wil werken met mijn handen, met collega’s die mij kennen.", "Halftijds werken in een fietsatelier",
                "Beter slapen en rust vinden", "Elke week een gesprek bij het CGG", "Neemt weg: Piekeren houdt wakker",
                "CGG De Linde", "de deelnemer ging akkoord met het voorstel", "Enige met plaats",
                "van 11/05/2026 tot en met 30/09/2026", "Stap 3 naar de werkvloer", "vanaf 18/05/2026",
                "nog niet afgesproken", "Petra IJsbloem", "Kinderopvang op woensdag", "Bart Beukelaar",
                "Ik koos zelf het fietsatelier.", "Dicht bij huis", "Brug naar werk", "Bart gaat mee", "ondertekend met opmerkingen",
                "Ik wil liever in de voormiddag werken.", "op papier", "met eigen aanmelding", "04/05/2026 12:15",
                "maar een vorige tekst", "blijft tussen jou en je casemanagers").doesNotContain("null");
        assertThat(paper.text().replace(" ", "")).contains(SamplePlans.FINGERPRINT);
    }

    @Test
    void aLongPlanAndAnEmptyOneStayReadable() {
        OpenedPaper many = OpenedPaper.of(printer.print("trajectplan", SamplePlans.signed(40)), "trajectplan-40")
                .isAccessible("Trajectplan – AT-2026-000123");
        assertThat(many.text()).contains("Stap 40 naar de werkvloer");
        OpenedPaper empty = OpenedPaper.of(printer.print("trajectplan", SamplePlans.empty()), "trajectplan-leeg")
                .isAccessible("Trajectplan – AT-2026-000123");
        assertThat(empty.text()).contains("Dit plan is nog niet af.", "Vul de verwachte duur", "Nog geen doelen.",
                "Nog geen acties.", "Er zijn geen zulke drempels.", "Brug naar werk", "nog niet getekend").doesNotContain("null");
    }

    @Test
    void finalReportSaysAllThatIsKnown() {
        OpenedPaper paper = OpenedPaper.of(printer.print("eindverslag", SamplePapers.finalReport("Doorzetter")),
                "eindverslag").isAccessible("Eindverslag en eindadvies – AT-2026-000123");
        assertThat(paper.text()).contains("Renée D’Hondt-Özdemir", "Betaald werk in de gewone economie", "Werkt nauwkeurig.",
                "Doorzetter", "Geen vervoer naar de industriezone", "(collectief maatwerk): ja.",
                "(individueel maatwerk): nee.", "Schuldbemiddeling loopt nog", "Slaapt beter, is snel moe",
                "Elke maand een gesprek", "Twee stages gingen goed", "Halftijds werk in het groen",
                "1. Inschrijven voor vacatures", "VDAB-bemiddelaar en CGG", "4 mei 2026", "6 mei 2026", "13 mei 2026",
                "14 mei 2026", "24 mei 2026", "3 juni 2026", "niet akkoord", "Ik wil liever voltijds.", "An Achterberg",
                "Bart Beukelaar", "bart@voorbeeld.invalid", "klacht indienen", "Vlaamse Ombudsdienst").doesNotContain("null");
    }

    @Test
    void whatIsNotWrittenYetIsSaid() {
        OpenedPaper paper = OpenedPaper.of(printer.print("eindverslag", SamplePapers.halfFinalReport()),
                "eindverslag-half").isAccessible("Eindverslag en eindadvies – AT-2026-000123");
        assertThat(paper.text()).contains("Er is nog geen eindadvies", "Nog niet ingevuld.", "nog niet geschreven")
                .doesNotContain("null");
    }

    @Test
    void agreementHoldsWhatTheThreeSignedAndNoDiagnosis() {
        OpenedPaper paper = OpenedPaper.of(printer.print("stageovereenkomst",
                SamplePapers.agreement("Elke maand een halve dag meer")), "stageovereenkomst")
                .isAccessible("Stageovereenkomst – AT-2026-000123");
        assertThat(paper.text()).contains("Renée D’Hondt-Özdemir", "Fietsatelier “De Ketting”", "Industrie en productie",
                "Gewone werkgever", "Rita Spaak", "Ritme opbouwen", "Drie dagen na elkaar werken", "maandag 4 mei 2026",
                "dinsdag 4 augustus 2026", "7,5", "Elke maand een halve dag meer", "arbeidsongevallen",
                "burgerlijke aansprakelijkheid", "Deelnemer", "Dienstverlener", "1 mei 2026", "An Achterberg")
                .doesNotContain("null");
        assertThat(paper.text().toLowerCase()).as("D10").doesNotContain("zorg", "activering", "ziek", "medisch",
                "diagnose", "icf", "psych", "drempel");
    }

    @Test
    void inspectionTellsWhoReadWhatWhenAndWhy() {
        OpenedPaper paper = OpenedPaper.of(printer.print("inzage", SamplePapers.inspection(120)), "inzage")
                .isAccessible("Wie keek in het dossier? – AT-2026-000123");
        assertThat(paper.text()).contains("04/05/2026 09:30", "An Achterberg, Casemanager Werk", "acties en voortgang",
                "Veranderd: voortgang van een actie", "Gelezen: voortgang", "iemand die hier niet meer werkt",
                "geen functie meer").doesNotContain("null", "cm0");
        assertThat(OpenedPaper.of(printer.print("inzage", SamplePapers.inspection(0)), "inzage-leeg").text())
                .contains("Nog niemand keek");
    }

    /** Many pages, with a heading of its own at each month: the hour of every look stands on one of them, also the last. */
    @Test
    void aLongInspectionLosesNothing() {
        List<InspectionLine> looks = SamplePapers.looks(600);
        String text = OpenedPaper.of(printer.print("inzage", SamplePapers.inspection(600)), "inzage-600").text();
        assertThat(text).contains("Aantal keren 600").containsPattern("mei 2026\\s").contains("04/05/2026 09:30");
        assertThat(HOUR.matcher(text).results().map(MatchResult::group).sorted().toList()).isEqualTo(hours(looks));
        List<InspectedVisit> visits = visits(looks);
        assertThat(text).contains(visits.get(visits.size() - 1).when());
    }

    /** A file that people work in for two years: five thousand lines, of which no one may get lost. */
    @Test
    void inFiveThousandLinesEveryLookIsCounted() {
        List<InspectionLine> looks = SamplePapers.looks(5_000);
        assertThat(visits(looks).stream().flatMap(visit -> HOUR.matcher(visit.when()).results()).map(MatchResult::group).sorted()
                .toList()).isEqualTo(hours(looks));
        assertThat(InspectedPerson.summary(looks)).extracting(person -> person.reads() + person.writes())
                .containsExactly(1_667L, 1_667L, 1_666L);
    }

    private static List<InspectedVisit> visits(List<InspectionLine> looks) {
        return InspectedVisit.byMonth(looks).values().stream().flatMap(List::stream).toList();
    }

    private static List<String> hours(List<InspectionLine> looks) {
        return looks.stream().map(look -> look.at().toLocalTime().toString()).sorted().toList();
    }

    /** With ligatures the same paper took four times as long. */
    @Test
    void theFontsHaveNoLigaturesToWorkOut() throws IOException {
        byte[] font = Resources.bytes(new ClassPathResource("pdf/fonts/NotoSans-Regular.ttf"));
        assertThat(parsed(font).getGsubData()).isNotSameAs(GsubData.NO_DATA_FOUND);
        assertThat(parsed(PlainFont.of(font)).getGsubData()).isSameAs(GsubData.NO_DATA_FOUND);
    }

    private static TrueTypeFont parsed(byte[] font) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(font));
    }

    @Test
    void theSameOnOneDayIsOneLineWithEveryHourOrHowOften() {
        InspectionLine one = new InspectionLine(ZonedDateTime.of(2026, 5, 4, 9, 30, 0, 0, ZoneId.of("Europe/Brussels")), "cm1",
                "An Achterberg", "Casemanager Werk", "trajectplan", false, "plan bekijken");
        List<InspectionLine> lines = new ArrayList<>();
        IntStream.of(0, 5, 65).forEach(minutes -> lines.add(at(one, minutes)));
        lines.add(new InspectionLine(one.at(), "cm1", "An Achterberg", "Casemanager Werk", "trajectplan", true, "plan aanpassen"));
        lines.add(new InspectionLine(one.at(), "cm9", "An Achterberg", "Casemanager Werk", "trajectplan", false, "plan bekijken"));
        IntStream.range(0, 7).forEach(i -> lines.add(at(one, 24 * 60 + i)));
        lines.add(at(one, 31 * 24 * 60));
        Map<YearMonth, List<InspectedVisit>> months = InspectedVisit.byMonth(lines);
        assertThat(months.keySet()).containsExactly(YearMonth.of(2026, 5), YearMonth.of(2026, 6));
        assertThat(months.get(YearMonth.of(2026, 5))).extracting(InspectedVisit::when).containsExactly(
                "04/05/2026 09:30, 09:35, 10:35", "04/05/2026 09:30", "04/05/2026 09:30",
                "05/05/2026 7 keer, van 09:30 tot 09:36");
    }

    private static InspectionLine at(InspectionLine line, int minutesLater) {
        return new InspectionLine(line.at().plusMinutes(minutesLater), line.userId(), line.name(), line.roles(), line.part(),
                line.write(), line.purpose());
    }

    /** The mediator goes on with the advice; the report behind it stays with the participant and the casemanagers (d). */
    @Test
    void theAdviceByItselfTellsNothingOfTheReport() {
        OpenedPaper paper = OpenedPaper.of(printer.print("eindadvies", SamplePapers.finalReport("Doorzetter")), "eindadvies")
                .isAccessible("Eindadvies – AT-2026-000123");
        assertThat(paper.text()).contains("Renée D’Hondt-Özdemir", "Betaald werk in de gewone economie",
                "Halftijds werk in het groen", "1. Inschrijven voor vacatures").doesNotContain("Doorzetter", "null",
                "Schuldbemiddeling", "Slaapt beter", "Ik wil liever voltijds.");
    }

    @Test
    void textOfPeopleIsTextAndFetchesNothing() {
        String attack = "<script>alert(1)</script><img src=\"http://127.0.0.1:1/x\"/> ]]> &amp; € “é” \u0000\u000B \uD83D\uDE00 ł ş ő";
        OpenedPaper paper = OpenedPaper.of(printer.print("eindverslag", SamplePapers.finalReport(attack)),
                "eindverslag-tekens").isAccessible("Eindverslag en eindadvies – AT-2026-000123");
        assertThat(paper.text()).contains("<script>alert(1)</script><img src=\"http://127.0.0.1:1/x\"/> ]]> &amp; € “é”",
                "ł ş ő");
    }

    @Test
    void aLongTextRunsOnOverThePages() {
        OpenedPaper paper = OpenedPaper.of(printer.print("eindverslag", SamplePapers.finalReport(SamplePapers.LONG)),
                "eindverslag-lang").isAccessible("Eindverslag en eindadvies – AT-2026-000123");
        assertThat(paper.pages()).isGreaterThan(2);
        assertThat(paper.text().split("beetje meer doen", -1)).hasSize(61);
    }

    @Test
    void theSameContentGivesTheSameBytes() {
        assertThat(printer.print("stageovereenkomst", SamplePapers.agreement(null)))
                .isEqualTo(printer.print("stageovereenkomst", SamplePapers.agreement(null)));
    }
}
