package be.tandem.protection;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/**
 * Seals the free text of a database from before. What is not listed stays plain, because a search, a rule or a count
 * needs it: references, codes, dates, log-ins of staff; name, national number, address and contact of the participant
 * (search, D9); names of organisations, employers and mentors.
 */
@Component
class V066__SealTexts extends BaseJavaMigration {

    private static final String TEXTS = """
            referral: medical_material functioning motivation
            screening_note: content
            screening_decision: question motivation
            first_conversation: reason
            suitability_review: motivation
            lead_follow_up: agreement
            work_exploration: strengths wishes barriers
            care_exploration: current_support needs barriers
            plan: goal_in_own_words participant_choice provider_choice participant_remarks care_remarks coordinator_reason
            plan_objective: description
            plan_action: description barrier
            plan_structural_barrier: description owner
            registered_action: planned_action note
            added_action: description barrier
            internship_decision: reason
            extension: motivation refusal_reason
            near_end_agreement: agreement
            evaluation: work_progress care_progress
            plan_adjustment: change
            internship: early_end_note
            internship_agreement: goals build_up
            internship_search: not_found_reason
            failed_agreement: reason
            workplace_preparation: may_be_told aids
            follow_up_talk: findings
            application_training: note
            internship_report: tasks_done strengths obstacles participant_view next_step
            employer_evaluation: comment
            final_report: competence_profile strengths hindering_conditions remaining_barriers functioning continuing_care
            final_advice: motivation perspective next_steps helpers remark
            ratification: motivation
            closing_conversation: participant_comment reason_not_held
            closing_follow_up: agreement
            stop_proposal: motivation attempts hearing decision_motivation follow_up_contact
            address_move: explanation
            """;

    private final ConfidentialText texts;

    V066__SealTexts(ConfidentialText texts) {
        this.texts = texts;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        for (String line : TEXTS.lines().toList()) {
            String[] parts = line.split(":? ");
            sealTable(context.getConnection(), parts);
        }
    }

    /** Guards of what may change are about the content, and that stays the same. */
    private void sealTable(Connection connection, String[] tableAndColumns) throws SQLException {
        String table = tableAndColumns[0];
        try (Statement guards = connection.createStatement()) {
            guards.execute("alter table " + table + " disable trigger user");
            for (int column = 1; column < tableAndColumns.length; column++) {
                new PlainColumn(table, tableAndColumns[column]).seal(connection, texts);
            }
            guards.execute("alter table " + table + " enable trigger user");
        }
    }
}
