package be.tandem.process.identity;

import be.tandem.access.CurrentReader;
import be.tandem.network.Staff;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where each person keeps the number on which participants and colleagues call; only one's own (H11). */
@Controller
@RequestMapping("/mijn-gegevens")
class OwnDetailsPage {

    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 ./()-]{7,19}");

    private final Staff staff;
    private final CurrentReader reader;

    OwnDetailsPage(Staff staff, CurrentReader reader) {
        this.staff = staff;
        this.reader = reader;
    }

    @GetMapping
    String show(Model page) {
        page.addAttribute("telefoon", staff.phone(reader.get().userId()));
        return page(page);
    }

    @PostMapping
    String change(@RequestParam String telefoon, Model page, HttpServletResponse response, RedirectAttributes next) {
        String number = telefoon.strip();
        if (!number.isEmpty() && !NUMBER.matcher(number).matches()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            page.addAttribute("fout", "Dit is geen telefoonnummer. Schrijf het zoals 0470 12 34 56 of +32 470 12 34 56.");
            page.addAttribute("telefoon", telefoon);
            return page(page);
        }
        staff.changePhone(reader.get().userId(), number.isEmpty() ? null : number);
        next.addFlashAttribute("gelukt", "Bewaard.");
        return "redirect:/mijn-gegevens";
    }

    private String page(Model page) {
        page.addAttribute("persoon", staff.get(reader.get().userId()));
        return "mijn-gegevens";
    }
}
