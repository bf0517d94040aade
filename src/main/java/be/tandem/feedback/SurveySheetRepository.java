package be.tandem.feedback;

import be.tandem.network.Network;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SurveySheetRepository extends JpaRepository<SurveySheet, String> {

    long countBySurveyAndNetworkAndPeriod(Survey survey, Network network, String period);

    /** How often a choice was made. */
    record Count(String question, String choice, long number) {
    }

    @Query("select new be.tandem.feedback.SurveySheetRepository$Count(answer.question, answer.choice, count(answer)) "
            + "from SurveySheet sheet join sheet.answers answer where sheet.survey = :survey and sheet.network = :network "
            + "and sheet.period = :period and answer.choice is not null group by answer.question, answer.choice")
    List<Count> counts(Survey survey, Network network, String period);

    @Query("select answer.words from SurveySheet sheet join sheet.answers answer where sheet.survey = :survey "
            + "and sheet.network = :network and sheet.period = :period and answer.question = :question "
            + "and answer.words is not null order by answer.id")
    List<String> words(Survey survey, Network network, String period, String question);
}
