package be.tandem.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SurveyCodeRepository extends Repository<SurveyCode, String> {

    SurveyCode save(SurveyCode code);

    Optional<SurveyCode> findByFingerprintAndLastDayGreaterThanEqual(String fingerprint, LocalDate today);

    /** Of two who use the same code at once, one hears 1 and the other 0. */
    @Modifying
    @Query("delete from SurveyCode code where code.fingerprint = :fingerprint")
    int use(String fingerprint);

    @Modifying
    @Query("delete from SurveyCode code where code.lastDay < :today")
    void dropExpired(LocalDate today);

    /**
     * Counts a code that is given for a trajectory; which one is not known, and whether it was used neither. Of two who ask for
     * the last one at once, one hears 1 and the other 0.
     */
    @Modifying
    @Query(value = "insert into survey_given (reference, survey, times) values (:reference, :survey, 1) on conflict "
            + "(reference, survey) do update set times = survey_given.times + 1 where survey_given.times < :most",
            nativeQuery = true)
    int countGiven(String reference, String survey, long most);

    /** Surveys for which somebody got a code and was not reminded of that occasion. */
    @Query(value = "select survey from survey_given where reference = :reference and reminded < (times + 1) / 2", nativeQuery = true)
    List<String> toRemind(String reference);

    @Modifying
    @Query(value = "update survey_given set reminded = (times + 1) / 2 where reference = :reference and survey = :survey",
            nativeQuery = true)
    void reminded(String reference, String survey);
}
