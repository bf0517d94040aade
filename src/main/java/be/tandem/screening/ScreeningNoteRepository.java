package be.tandem.screening;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ScreeningNoteRepository extends JpaRepository<ScreeningNote, Long> {

    List<ScreeningNote> findByReferenceOrderById(String reference);

    Optional<ScreeningNote> findFirstByReferenceAndKindOrderByIdDesc(String reference, NoteKind kind);
}
