package be.tandem.process.planning;

import static be.tandem.process.planning.PlanningSteps.WORK;
import static be.tandem.process.planning.PlanningSteps.cosigned;
import static be.tandem.process.planning.PlanningSteps.planned;
import static be.tandem.process.planning.PlanningSteps.signed;
import static be.tandem.process.planning.PlanningSteps.submitted;
import static be.tandem.process.planning.PlanningSteps.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.form.Refusal;
import be.tandem.privacy.EngineRows;
import be.tandem.process.Walk;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;

/** A plan that may not exist is refused with a sentence that says what it lacks, and nothing of it is kept. */
class PlanRefusalTest extends PlanningWalk {

    @Autowired
    private TransactionTemplate transaction;

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", value = {
        "internshipGuidance|false|Een plan zonder begeleiding naar een stage kan niet.",
        "workObjectives|- |Het plan heeft minstens één doel voor werk nodig.",
        "careObjectives|null|“Doelen voor zorg” is verplicht",
        "careActions|Ontspanningsgroep volgen|“Acties voor zorg”, regel 1: schrijf na een puntkomma welke drempel",
        "structuralBarriers|Geen kinderopvang;|“Structurele drempels”, regel 1: schrijf na een puntkomma wie",
        "expectedMonths|2|“Verwachte duur in maanden” moet tussen 3 en 18 maanden liggen.",
        "expectedMonths|19|“Verwachte duur in maanden” moet tussen 3 en 18 maanden liggen.",
        "participantPresent|false|“De deelnemer was erbij” is verplicht",
        "meetingOn|2026-03-09|“Datum van het overleg” ligt vóór het eerste gesprek."})
    void refusesAPlanThatLacksSomething(String field, String value, String message) {
        Walk walk = explored(APPLIED_GEN2);
        Object wrong = "false".equals(value) ? Boolean.FALSE
                : field.equals("expectedMonths") ? (Object) Integer.valueOf(value) : value;
        assertThatThrownBy(() -> walk.submit("holdPlanMeeting", with(planned(CONVERSATION), field, wrong)))
                .isInstanceOf(Refusal.class).hasMessageStartingWith(message);
        assertThat(walk.openTasks()).containsExactly("holdPlanMeeting");
        assertThat(dossier.queryForObject("select count(*) from plan where reference = ?", Integer.class,
                walk.reference())).isZero();
    }

    @Test
    void aSignatureIsNotOlderThanThePlanAndTheCasemanagerWerkSignsAlong() {
        Walk walk = explored(APPLIED_GEN2).moveTo(CONVERSATION.plusDays(3))
                .submit("holdPlanMeeting", planned(CONVERSATION.plusDays(2)));
        assertThatThrownBy(() -> walk.submit("signPlan", signed(CONVERSATION.plusDays(1)))).isInstanceOf(Refusal.class)
                .hasMessageStartingWith("“Datum van de handtekening” ligt vóór het overleg");
        assertThatThrownBy(() -> walk.submit("signPlan", with(signed(CONVERSATION.plusDays(2)), "workSigns", false)))
                .isInstanceOf(Refusal.class).hasMessageStartingWith("“Ik onderteken dit plan als casemanager Werk”");
    }

    @Test
    void nobodySignsForBothCasemanagers() {
        Walk walk = explored(APPLIED_GEN2).submit("holdPlanMeeting", planned(CONVERSATION))
                .submit("signPlan", signed(CONVERSATION));
        engine.getTaskService().setAssignee(walk.task("cosignPlan").getId(), WORK);
        assertThatThrownBy(() -> walk.submit("cosignPlan", cosigned())).isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Dit plan is al door jou ondertekend");
    }

    @Test
    void theDatabaseHoldsNoSubmittedPlanWithoutThreeSignaturesOrInternshipGuidanceOrWithABarrierWithoutOwner() {
        Walk walk = cosignedPlan(APPLIED_GEN2);
        String plan = "(select id from plan where reference = '" + walk.reference() + "')";
        String submit = "update plan set status = 'SUBMITTED', submitted_on = date '2026-03-10', signed_content = "
                + "(select content from plan_signature where plan_id = plan.id limit 1) where id = " + plan;
        for (String hole : List.of("update plan_item set internship = false where plan_id = " + plan,
                "update plan_item set owner = null, version = version + 1 where plan_id = " + plan,
                "update plan set signed_content = 'another text' where id = " + plan)) {
            assertThatThrownBy(() -> transaction.executeWithoutResult(within -> {
                dossier.update(hole);
                dossier.update(submit.replace("limit 1)", hole.contains("another") ? "limit 1) || 'x'" : "limit 1)"));
            })).as(hole).isInstanceOf(DataIntegrityViolationException.class);
        }
        assertThat(dossier.update(submit)).isOne();
    }

    @Test
    void theDatabaseChangesNoSignatureAndNoVersionThatWasDecidedOn() {
        Walk walk = cosignedPlan(APPLIED_GEN2).submit("submitPlan", submitted());
        String plan = " where plan_id = (select id from plan where reference = '" + walk.reference() + "')";
        for (String change : List.of("delete from plan_item" + plan, "delete from plan_signature" + plan,
                "update plan_item set position = 9" + plan, "update plan_item set description = 'x', version = 9" + plan,
                "update plan_signature set answer = 'DISAGREES', remarks = 'x'" + plan,
                "update plan set signed_content = 'x' where reference = '" + walk.reference() + "'")) {
            assertThatThrownBy(() -> dossier.update(change)).as(change)
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    @Test
    void nothingThatPeopleWroteInThePlanStaysInTheEngine() {
        cosignedPlan(APPLIED_GEN2);
        assertThat(new EngineRows(dossier).holding(List.of("Werkt nauwkeurig met hout", "Schrik van drukte",
                "Ik wil weer onder de mensen komen", "Meubels herstellen", "Ontspanningsgroep", "Geen bus om zes uur",
                "Een vrouwelijke begeleider"))).isEmpty();
    }
}
