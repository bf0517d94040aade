package be.tandem.walks;

/** Says which trajectory went wrong, after which steps, and how to play exactly the same again. */
final class WalkFailure extends AssertionError {

    private static final long serialVersionUID = 1L;

    WalkFailure(Life life, long seed, int trajectories, Throwable cause) {
        super("%s%nTrajectory %d of the batch with seed %d (%s), step %d. Its last steps:%n  %s%nPlay it again: %s./walks %d %d"
                .formatted(cause.getMessage(), life.number(), seed, life.reference(), life.steps(), life.diary(),
                        AbsenceAnswers.PLAYED ? "" : "ABSENCES=false ", trajectories, seed), cause);
    }
}
