package be.tandem.pdf;

import be.tandem.inspection.InspectionLine;
import be.tandem.closing.ClosingConversationView;
import be.tandem.closing.FinalAdviceView;
import be.tandem.closing.FinalReportView;
import be.tandem.internship.AgreementView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Contents of papers about people who do not exist. */
final class SamplePapers {

    static final String LONG = "Ik wil rustig opbouwen en elke week een beetje meer doen. ".repeat(60).strip();

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    private SamplePapers() {
    }

    /** The printer without an application around it. */
    static PaperPrinter printer() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return new PaperPrinter((ITemplateEngine) engine);
    }

    static Map<String, Object> finalReport(String text) {
        Map<String, Object> content = head("Eindverslag en eindadvies van het traject.");
        content.put("verslag", new FinalReportView("Werkt nauwkeurig.\nHeeft structuur nodig.", text,
                "Geen vervoer naar de industriezone", true, false, DAY, "cmw", "Schuldbemiddeling loopt nog",
                "Slaapt beter, is snel moe", "Elke maand een gesprek", DAY.plusDays(2), "cmz"));
        content.put("schrijverWerk", "An Achterberg");
        content.put("schrijverZorg", "Bart Beukelaar");
        content.put("advies", new FinalAdviceView("Betaald werk in de gewone economie", "bekrachtigd door DGS", true,
                false, "Twee stages gingen goed met begeleiding", "Halftijds werk in het groen",
                "1. Inschrijven voor vacatures\n2. Gesprek met de bemiddelaar", "VDAB-bemiddelaar en CGG",
                DAY.plusDays(9), "cmw", DAY.plusDays(10), "cmz", DAY.plusDays(20), "REC",
                "RATIFIED"));
        content.put("adviseur", "An Achterberg");
        content.put("medeadviseur", "Bart Beukelaar");
        content.put("gesprek", new ClosingConversationView(DAY.plusDays(30), false, "Ik wil liever voltijds.", null));
        return content;
    }

    /** Only the part of the casemanager Zorg is there. */
    static Map<String, Object> halfFinalReport() {
        Map<String, Object> content = head("Eindverslag en eindadvies van het traject.");
        content.put("verslag", new FinalReportView(null, null, null, false, false, null, null, "Schulden",
                "Slaapt beter", "Gesprekken", DAY, "cmz"));
        content.put("schrijverZorg", "Bart Beukelaar");
        return content;
    }

    static Map<String, Object> agreement(String buildUp) {
        Map<String, Object> content = head("Overeenkomst over een stage op een werkvloer.");
        content.put("overeenkomst", new AgreementView("Fietsatelier “De Ketting”", "Industrie en productie",
                "Gewone werkgever", "Rita Spaak", "Ritme opbouwen", "Drie dagen na elkaar werken",
                DAY, DAY.plusMonths(3), new BigDecimal("7.5"), buildUp, true, true,
                List.of("Deelnemer", "Werkgever", "Dienstverlener"), DAY.minusDays(3)));
        content.put("contacten", List.of(new Contact("Casemanager Werk", "An Achterberg", null)));
        return content;
    }

    static Map<String, Object> inspection(int lines) {
        List<InspectionLine> all = looks(lines);
        Map<String, Object> content = head("Wie het vertrouwelijke deel van het dossier las of veranderde.");
        content.put("aantal", all.size());
        content.put("maanden", InspectedVisit.byMonth(all));
        content.put("mensen", InspectedPerson.summary(all));
        return content;
    }

    /** Three people by turns, every seven hours. */
    static List<InspectionLine> looks(int lines) {
        List<InspectionLine> all = new ArrayList<>();
        ZonedDateTime start = ZonedDateTime.of(2026, 5, 4, 9, 30, 0, 0, ZoneId.of("Europe/Brussels"));
        for (int i = 0; i < lines; i++) {
            all.add(new InspectionLine(start.plusHours(i * 7L), "cm" + i % 3,
                    List.of("An Achterberg", "Bart Beukelaar", "iemand die hier niet meer werkt").get(i % 3),
                    List.of("Casemanager Werk", "Casemanager Zorg", "").get(i % 3), "acties en voortgang", i % 4 == 0,
                    "voortgang van een actie bijwerken na een gesprek"));
        }
        return all;
    }

    static Map<String, Object> head(String subject) {
        return new HashMap<>(Map.of("reference", "AT-2026-000123", "onderwerp", subject,
                "deelnemer", "Renée D’Hondt-Özdemir", "gemaaktOp", "22/11/2026",
                "contacten", List.of(new Contact("Casemanager Werk", "An Achterberg", "an@voorbeeld.invalid"),
                        new Contact("Casemanager Zorg", "Bart Beukelaar", "bart@voorbeeld.invalid"))));
    }
}
