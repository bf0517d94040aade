package be.tandem.process.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The log-in page and its neighbours. */
@Controller
class LoginPages {

    private static final String TASKLIST = "redirect:/camunda/app/tasklist/default/";

    @GetMapping("/")
    String home() {
        return TASKLIST;
    }

    @RequestMapping({LoginConfiguration.LOGIN, LoginConfiguration.LOGIN + "/fout"})
    String login(HttpServletRequest request, Model model) {
        model.addAttribute("melding", message(request));
        return "aanmelden";
    }

    @RequestMapping(LoginConfiguration.LOGIN + "/geen-toegang")
    String noRight() {
        return "geen-toegang";
    }

    private static String message(HttpServletRequest request) {
        if (Boolean.TRUE.equals(request.getAttribute("fout"))) {
            return "Je gebruikersnaam of je wachtwoord klopt niet. Wacht even voor je opnieuw probeert. "
                    + "Na tien foute pogingen kan alleen een beheerder je weer toelaten.";
        }
        if (Boolean.TRUE.equals(request.getAttribute("verlopen"))) {
            return "Je sessie is verlopen. Meld je opnieuw aan.";
        }
        if (request.getParameter("verlopen") != null) {
            return "Je bent afgemeld, of je sessie is verlopen. Meld je opnieuw aan.";
        }
        return request.getParameter("afgemeld") != null ? "Je bent afgemeld." : null;
    }
}
