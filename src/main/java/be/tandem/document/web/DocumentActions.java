package be.tandem.document.web;

import be.tandem.access.CurrentReader;
import be.tandem.access.FilePart;
import be.tandem.access.OfCase;
import be.tandem.access.Right;
import be.tandem.document.DocumentLine;
import be.tandem.document.Documents;
import be.tandem.document.Download;
import be.tandem.form.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What somebody does with one document: take it along, or withdraw it. */
@Controller
class DocumentActions {

    private final Documents documents;
    private final CurrentReader reader;

    DocumentActions(Documents documents, CurrentReader reader) {
        this.documents = documents;
        this.reader = reader;
    }

    @GetMapping("/dossier/{reference}/documenten/{id}")
    @OfCase(part = FilePart.DOCUMENT, purpose = "document openen")
    ResponseEntity<byte[]> download(@PathVariable String reference, @PathVariable long id) {
        return documents.file(reader.get(), reference, id).map(Download::of).orElseThrow(DocumentActions::unknown);
    }

    @GetMapping("/dossier/{reference}/documenten/{id}/intrekken")
    @OfCase(part = FilePart.DOCUMENT, right = Right.WRITE, purpose = "vragen om een document in te trekken")
    String ask(@PathVariable String reference, @PathVariable long id, Model page) {
        DocumentLine document = documents.find(reader.get(), reference, id).filter(line -> !line.isWithdrawn())
                .orElseThrow(DocumentActions::unknown);
        return question(document, "", null, page);
    }

    @PostMapping("/dossier/{reference}/documenten/{id}/intrekken")
    @OfCase(part = FilePart.DOCUMENT, right = Right.WRITE, purpose = "document intrekken")
    String withdraw(@PathVariable String reference, @PathVariable long id, @RequestParam(defaultValue = "") String reason,
            Model page, HttpServletResponse response, RedirectAttributes next) {
        DocumentLine document = documents.find(reader.get(), reference, id).orElseThrow(DocumentActions::unknown);
        try {
            documents.withdraw(reader.get(), reference, id, reason);
        } catch (Refusal refusal) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return question(document, reason, refusal, page);
        }
        next.addFlashAttribute("gelukt", "Het document is ingetrokken. De inhoud is gewist.");
        return "redirect:/dossier/{reference}/documenten";
    }

    private static String question(DocumentLine document, String reason, Refusal refusal, Model page) {
        page.addAttribute("document", document);
        page.addAttribute("reden", reason);
        page.addAttribute("weigering", refusal);
        return "document/intrekken";
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
