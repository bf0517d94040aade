package be.tandem.pdf.web;

import be.tandem.access.CurrentReader;
import be.tandem.pdf.ComplaintPaper;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The letter that answers a complaint; who may open it is decided by the register of complaints. */
@Controller
class ComplaintPaperDoor {

    private final CurrentReader reader;
    private final ComplaintPaper letter;

    ComplaintPaperDoor(CurrentReader reader, ComplaintPaper letter) {
        this.reader = reader;
        this.letter = letter;
    }

    @GetMapping("/klachten/{number}/brief.pdf")
    ResponseEntity<byte[]> letter(@PathVariable String number) {
        return PaperDoors.pdf("antwoord-" + number, letter.of(reader.get(), number));
    }
}
