package be.tandem.pdf.web;

import be.tandem.access.CurrentReader;
import be.tandem.access.FilePart;
import be.tandem.access.OfCase;
import be.tandem.pdf.AgreementPaper;
import be.tandem.pdf.FinalReportPaper;
import be.tandem.pdf.InspectionPaper;
import be.tandem.pdf.PlanPaper;
import be.tandem.pdf.StopLetterPaper;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The papers of a case as PDF; each is as confidential as the part of the file that it shows. */
@Controller
class PaperDoors {

    private final CurrentReader reader;
    private final PlanPaper plan;
    private final FinalReportPaper finalReport;
    private final AgreementPaper agreement;
    private final InspectionPaper inspection;
    private final StopLetterPaper stopLetter;

    PaperDoors(CurrentReader reader, PlanPaper plan, FinalReportPaper finalReport, AgreementPaper agreement,
            InspectionPaper inspection, StopLetterPaper stopLetter) {
        this.reader = reader;
        this.plan = plan;
        this.finalReport = finalReport;
        this.agreement = agreement;
        this.inspection = inspection;
        this.stopLetter = stopLetter;
    }

    /** @param versie number of a version; without it the newest that this reader may see */
    @GetMapping("/dossier/{reference}/plan.pdf")
    @OfCase(part = FilePart.PLAN, purpose = "trajectplan als PDF openen")
    ResponseEntity<byte[]> plan(@PathVariable String reference, @RequestParam(required = false) Integer versie) {
        return pdf("trajectplan-" + reference, plan.of(reader.get(), reference, versie));
    }

    @GetMapping("/dossier/{reference}/eindverslag.pdf")
    @OfCase(part = FilePart.REPORT, purpose = "eindverslag en eindadvies als PDF openen")
    ResponseEntity<byte[]> finalReport(@PathVariable String reference) {
        return pdf("eindverslag-" + reference, finalReport.of(reference));
    }

    @GetMapping("/dossier/{reference}/eindadvies.pdf")
    @OfCase(part = FilePart.ADVICE, purpose = "eindadvies als PDF openen")
    ResponseEntity<byte[]> finalAdvice(@PathVariable String reference) {
        return pdf("eindadvies-" + reference, finalReport.adviceOf(reference));
    }

    @GetMapping("/dossier/{reference}/stages/{internship}/overeenkomst.pdf")
    @OfCase(part = FilePart.INTERNSHIP, purpose = "stageovereenkomst als PDF openen")
    ResponseEntity<byte[]> agreement(@PathVariable String reference, @PathVariable Long internship) {
        return pdf("stageovereenkomst-" + reference + "-" + internship, agreement.of(reader.get(), reference, internship));
    }

    @GetMapping("/dossier/{reference}/stopbrief.pdf")
    @OfCase(part = FilePart.EVALUATION, purpose = "brief over de stopzetting als PDF openen")
    ResponseEntity<byte[]> stopLetter(@PathVariable String reference) {
        return pdf("stopbrief-" + reference, stopLetter.of(reference));
    }

    @GetMapping("/dossier/{reference}/inzage.pdf")
    @OfCase(part = FilePart.AUDIT, purpose = "inzageverslag als PDF openen")
    ResponseEntity<byte[]> inspection(@PathVariable String reference) {
        return pdf("inzage-" + reference, Optional.of(inspection.of(reference)));
    }

    static ResponseEntity<byte[]> pdf(String name, Optional<byte[]> paper) {
        byte[] bytes = paper.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name + ".pdf").build().toString())
                .body(bytes);
    }
}
