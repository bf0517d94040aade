package be.tandem.screening;

import be.tandem.form.FormContext;
import be.tandem.form.ShowsInForm;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes and reads the notes of a screening. */
@Service
@Transactional
class ScreeningNotes {

    private final ScreeningNoteRepository repository;

    ScreeningNotes(ScreeningNoteRepository repository) {
        this.repository = repository;
    }

    void write(FormContext context, NoteKind kind, String content) {
        repository.save(new ScreeningNote(context.reference(), kind, content, context.today(), context.userId()));
    }

    /** Everything that was asked and answered, oldest first. */
    @ShowsInForm("screeningNotes")
    String all(String reference) {
        String notes = repository.findByReferenceOrderById(reference).stream().map(ScreeningNote::text)
                .collect(Collectors.joining("\n"));
        return notes.isEmpty() ? "Nog niets." : notes;
    }

    /** What the mediator asks of the referrer. */
    @ShowsInForm("supplementQuestion")
    String supplementQuestion(String reference) {
        return repository.findFirstByReferenceAndKindOrderByIdDesc(reference, NoteKind.COMPLETENESS)
                .map(ScreeningNote::content).orElse("");
    }
}
