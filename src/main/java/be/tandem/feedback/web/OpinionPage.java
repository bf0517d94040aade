package be.tandem.feedback.web;

import be.tandem.feedback.Survey;
import be.tandem.feedback.SurveyDesk;
import be.tandem.feedback.SurveyQuestions;
import be.tandem.form.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Open to everyone: whoever has a code answers here, without a log-in and without a name (P26, H22). */
@Controller
class OpinionPage {

    private final SurveyDesk desk;
    private final SurveyQuestions questions;
    private final CodeAttempts attempts;

    OpinionPage(SurveyDesk desk, SurveyQuestions questions, CodeAttempts attempts) {
        this.desk = desk;
        this.questions = questions;
        this.attempts = attempts;
    }

    @GetMapping("/mening")
    String askForCode() {
        return "feedback/code";
    }

    @PostMapping("/mening")
    String open(@RequestParam String code, Model model, HttpServletRequest request, HttpServletResponse response) {
        return questions(code, Map.of(), model, request, response);
    }

    @GetMapping("/mening/{code}")
    String openByLink(@PathVariable String code, Model model, HttpServletRequest request, HttpServletResponse response) {
        return questions(code, Map.of(), model, request, response);
    }

    @PostMapping("/mening/antwoorden")
    String answer(@RequestParam String code, @RequestParam MultiValueMap<String, String> given, Model model,
            HttpServletRequest request, HttpServletResponse response) {
        if (attempts.isBlocked(request.getRemoteAddr())) {
            return tooOften(model, response);
        }
        try {
            return desk.answer(code, given) ? "feedback/bedankt" : wrongCode(model, request, response);
        } catch (Refusal refusal) {
            model.addAttribute("fout", refusal.getMessage());
            String page = questions(code, given, model, request, response);
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return page;
        }
    }

    private String questions(String code, Map<String, List<String>> given, Model model, HttpServletRequest request,
            HttpServletResponse response) {
        if (attempts.isBlocked(request.getRemoteAddr())) {
            return tooOften(model, response);
        }
        Optional<Survey> survey = desk.survey(code);
        if (survey.isEmpty()) {
            return wrongCode(model, request, response);
        }
        model.addAttribute("code", code);
        model.addAttribute("vragenlijst", survey.get());
        model.addAttribute("vragen", questions.of(survey.get()));
        model.addAttribute("gegeven", given);
        return "feedback/vragen";
    }

    private String wrongCode(Model model, HttpServletRequest request, HttpServletResponse response) {
        attempts.wasWrong(request.getRemoteAddr());
        response.setStatus(HttpStatus.NOT_FOUND.value());
        model.addAttribute("fout", "Deze code werkt niet. Misschien is ze al gebruikt of te oud. Kijk of je ze juist typte, "
                + "of vraag een nieuwe code.");
        return "feedback/code";
    }

    private static String tooOften(Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        model.addAttribute("fout", "Er waren te veel verkeerde codes. Wacht tien minuten en probeer dan opnieuw.");
        return "feedback/code";
    }
}
