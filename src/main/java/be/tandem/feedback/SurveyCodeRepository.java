package be.tandem.feedback;

import java.time.LocalDate;
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

    /** How many codes were given for a trajectory; which ones is not known, and which were used neither. */
    @Query(value = "select coalesce(sum(times), 0) from survey_given where reference = :reference and survey = :survey",
            nativeQuery = true)
    int given(String reference, String survey);

    @Modifying
    @Query(value = "insert into survey_given (reference, survey, times) values (:reference, :survey, 1) "
            + "on conflict (reference, survey) do update set times = survey_given.times + 1", nativeQuery = true)
    void countGiven(String reference, String survey);
}
