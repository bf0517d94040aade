package be.tandem.feedback;

import be.tandem.access.CaseAccess;
import be.tandem.access.FilePart;
import be.tandem.access.Reader;
import be.tandem.access.Right;
import be.tandem.aftercare.ParticipantReached;
import be.tandem.form.ShowsInForm;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a casemanager bring a survey up once more (P26). Nobody knows who used a code, so everybody who got one is reminded once,
 * and nobody is asked: a reminder only to those who did not answer would tell who did.
 */
@Service
@Transactional
public class SurveyReminders {

    private final SurveyCodeRepository repository;
    private final CaseAccess access;

    SurveyReminders(SurveyCodeRepository repository, CaseAccess access) {
        this.repository = repository;
        this.access = access;
    }

    /** What is still to be brought up once, for who may give codes. */
    @Transactional(readOnly = true)
    public List<Survey> open(Reader reader, String reference) {
        List<Survey> open = open(reference);
        return open.isEmpty() || access.may(reader, reference, FilePart.CONSENT, Right.WRITE) ? open : List.of();
    }

    private List<Survey> open(String reference) {
        return repository.toRemind(reference).stream().map(Survey::valueOf).sorted().toList();
    }

    /** It was brought up; twice changes nothing. */
    public void mentioned(String reference, Survey survey) {
        repository.reminded(reference, survey.name());
    }

    /** In a contact of the after-care the participant hears of it by itself. */
    @EventListener
    void mentioned(ParticipantReached reached) {
        ofParticipant(reached.reference()).forEach(survey -> mentioned(reached.reference(), survey));
    }

    @ShowsInForm("surveyReminder")
    @Transactional(readOnly = true)
    String text(String reference) {
        return ofParticipant(reference).findAny().isEmpty() ? "Je hoeft aan niets te herinneren."
                : "De deelnemer kreeg een code voor een vragenlijst. Breng de vragenlijst nu één keer ter sprake. Niemand weet of de "
                        + "code al gebruikt is: vraag er dus niet naar. Is ze kwijt of te oud? Geef er nog één.";
    }

    private Stream<Survey> ofParticipant(String reference) {
        return open(reference).stream().filter(survey -> survey != Survey.EMPLOYER);
    }
}
