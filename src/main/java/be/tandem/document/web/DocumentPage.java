package be.tandem.document.web;

import be.tandem.access.CaseAccess;
import be.tandem.access.CurrentReader;
import be.tandem.access.FilePart;
import be.tandem.access.OfCase;
import be.tandem.access.Right;
import be.tandem.document.DocumentKind;
import be.tandem.document.Documents;
import be.tandem.document.NewDocument;
import be.tandem.form.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of documents, and the form to add one. */
@Controller
class DocumentPage {

    private final Documents documents;
    private final DocumentRows rows;
    private final CaseAccess access;
    private final CurrentReader reader;

    DocumentPage(Documents documents, DocumentRows rows, CaseAccess access, CurrentReader reader) {
        this.documents = documents;
        this.rows = rows;
        this.access = access;
        this.reader = reader;
    }

    /** Also answers a form that was so large that nothing of it was read. */
    @GetMapping("/dossier/{reference}/documenten")
    @OfCase(part = FilePart.DOCUMENT, purpose = "lijst van documenten bekijken")
    String show(@PathVariable String reference, @RequestAttribute(required = false) Boolean bodyTooLarge, Model page,
            HttpServletResponse response) {
        if (Boolean.TRUE.equals(bodyTooLarge)) {
            response.setStatus(HttpStatus.PAYLOAD_TOO_LARGE.value());
            return list(reference, DocumentForm.EMPTY, new Refusal("file", NewDocument.TOO_LARGE), page);
        }
        return list(reference, DocumentForm.EMPTY, null, page);
    }

    @PostMapping("/dossier/{reference}/documenten")
    @OfCase(part = FilePart.DOCUMENT, right = Right.WRITE, purpose = "document toevoegen")
    String add(@PathVariable String reference, DocumentForm form, Model page, HttpServletResponse response,
            RedirectAttributes next) {
        try {
            documents.add(reader.get(), reference, form.document());
        } catch (Refusal refusal) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return list(reference, form, refusal, page);
        }
        next.addFlashAttribute("gelukt", "Het document staat in het dossier.");
        return "redirect:/dossier/{reference}/documenten";
    }

    private String list(String reference, DocumentForm form, Refusal refusal, Model page) {
        page.addAttribute("documenten", rows.of(reader.get(), reference));
        page.addAttribute("magToevoegen", access.may(reader.get(), reference, FilePart.DOCUMENT, Right.WRITE));
        page.addAttribute("soorten", DocumentKind.values());
        page.addAttribute("grootste", NewDocument.LARGEST);
        page.addAttribute("formulier", form);
        page.addAttribute("weigering", refusal);
        return "document/documenten";
    }
}
