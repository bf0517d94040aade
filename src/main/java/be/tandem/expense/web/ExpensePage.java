package be.tandem.expense.web;

import be.tandem.access.CurrentReader;
import be.tandem.access.FilePart;
import be.tandem.access.OfCase;
import be.tandem.document.Download;
import be.tandem.expense.ExpenseFile;
import be.tandem.expense.ExpenseHints;
import be.tandem.network.Staff;
import be.tandem.network.StaffNames;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The claims of a case, with the rule that each falls under (P12). */
@Controller
class ExpensePage {

    private final ExpenseFile claims;
    private final ExpenseHints hints;
    private final CurrentReader reader;
    private final Staff staff;

    ExpensePage(ExpenseFile claims, ExpenseHints hints, CurrentReader reader, Staff staff) {
        this.claims = claims;
        this.hints = hints;
        this.reader = reader;
        this.staff = staff;
    }

    @GetMapping("/dossier/{reference}/onkosten")
    @OfCase(part = FilePart.EXPENSE, purpose = "onkosten bekijken")
    String show(@PathVariable String reference, Model page) {
        page.addAttribute("onkosten", claims.of(reference));
        page.addAttribute("tip", hints.of(reader.get(), reference).orElse(null));
        page.addAttribute("namen", new StaffNames(staff));
        return "expense/onkosten";
    }

    @GetMapping("/dossier/{reference}/onkosten/{claim}/bewijs")
    @OfCase(part = FilePart.EXPENSE, purpose = "bewijs van een kost openen")
    ResponseEntity<byte[]> receipt(@PathVariable String reference, @PathVariable long claim) {
        return Download.of(claims.receipt(reference, claim)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }
}
