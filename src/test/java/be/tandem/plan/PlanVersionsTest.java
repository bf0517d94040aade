package be.tandem.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.TandemTest;
import be.tandem.access.Reader;
import be.tandem.form.Refusal;
import be.tandem.process.planning.Referred;
import be.tandem.process.trajectory.RunningTrajectory;
import be.tandem.trajectory.Trajectories;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** P7, P13: a next version begins as a copy; small ones are acknowledged, formal ones signed by all three. */
@TandemTest
class PlanVersionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Reader WORK = new Reader(RunningTrajectory.WORK, List.of("CASE_MANAGER_WORK.KEMPEN"));
    private static final Reader CARE = new Reader(RunningTrajectory.CARE, List.of("CASE_MANAGER_CARE.KEMPEN"));
    private static final Reader COORDINATOR = new Reader("c", List.of("NETWORK_COORDINATOR.KEMPEN"));

    @Autowired
    private ApplicationContext application;
    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private PlanDesk desk;
    @Autowired
    private PlanViews views;
    @Autowired
    private PlanAgreements agreements;
    private String reference;

    @BeforeEach
    void aPlanInForce() {
        reference = new RunningTrajectory(engine, trajectories, database).bezigSince(DAY.minusMonths(3), DAY);
        Referred.insert(database, reference, DAY.minusMonths(3));
        PlanInForce.write(application, reference, DAY);
        desk.begin(reference, WORK.userId());
    }

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void anExtraActionIsSmallAndCountsWhenTheParticipantKnowsOfIt() {
        PlanView draft = draft();
        desk.add(reference, ItemContent.action(PlanDomain.WORK, "Fiets herstellen", null,
                draft.objectives(PlanDomain.WORK).get(0).key()));
        assertThat(views.newest(COORDINATOR, reference).orElseThrow().versionNumber()).as("others read what counts").isOne();
        PlanDifference difference = views.difference(WORK, reference, 1, 2).orElseThrow();
        assertThat(difference.formal()).isFalse();
        assertThat(difference.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(PlanDifference.Kind.ADDED);
            assertThat(change.what()).isEqualTo("Actie voor werk");
        });
        agreements.bringInForce(WORK, reference, ChangeKind.SMALL, "Er is een atelier", DAY);
        assertThat(views.inForce(COORDINATOR, reference).orElseThrow().versionNumber()).isEqualTo(2);
        assertThat(views.version(WORK, reference, 1).orElseThrow().status()).isEqualTo(PlanStatus.REPLACED);
    }

    @Test
    void anotherGoalIsFormalAndCountsOnlyUnderThreeNewSignatures() {
        PlanView.Item goal = draft().objectives(PlanDomain.WORK).get(0);
        desk.change(reference, goal.key(), goal.lock(), ItemContent.objective(PlanDomain.WORK, "Een vast ritme vinden"));
        assertThat(views.difference(WORK, reference, 1, 2).orElseThrow().changes().get(0).words())
                .extracting(PlanDifference.Piece::text).contains("dagritme", "vast ritme");
        assertThatThrownBy(() -> agreements.bringInForce(WORK, reference, ChangeKind.SMALL, "Anders", DAY))
                .isInstanceOf(Refusal.class).hasMessageContaining("formele wijziging");
        sign(WORK, Signer.PARTICIPANT);
        sign(WORK, Signer.CASE_MANAGER_WORK);
        assertThatThrownBy(() -> agreements.bringInForce(WORK, reference, ChangeKind.FORMAL, "Anders", DAY))
                .isInstanceOf(Refusal.class).hasMessageContaining("casemanager Zorg ontbreekt");
        assertThatThrownBy(() -> sign(WORK, Signer.CASE_MANAGER_CARE)).isInstanceOf(Refusal.class);
        sign(CARE, Signer.CASE_MANAGER_CARE);
        agreements.bringInForce(WORK, reference, ChangeKind.FORMAL, "Anders", DAY);
        assertThat(views.inForce(WORK, reference).orElseThrow().versionNumber()).isEqualTo(2);
    }

    /** N19: what the step to paid work looks like grows along the way; that it falls away is signed anew. */
    @Test
    void theBridgeToWorkIsPartOfThePlanAndOfWhatDiffers() {
        PlanFrame frame = draft().frame();
        assertThat(frame.bridgeToWork()).isEqualTo(PlanInForce.BRIDGE);
        describeBridge(frame, PlanInForce.BRIDGE + " en de bemiddelaar");
        PlanDifference difference = views.difference(WORK, reference, 1, 2).orElseThrow();
        assertThat(difference.formal()).isFalse();
        assertThat(difference.changes()).singleElement().satisfies(change -> {
            assertThat(change.what()).isEqualTo("Brug naar werk");
            assertThat(change.words()).last().isEqualTo(new PlanDifference.Piece(PlanDifference.Kind.ADDED, "en de bemiddelaar"));
        });
        describeBridge(frame, null);
        assertThat(views.difference(WORK, reference, 1, 2).orElseThrow().formal()).isTrue();
        assertThat(database.queryForList("select bridge_to_work from plan where bridge_to_work is not null", String.class))
                .isNotEmpty().noneMatch(text -> text.contains("jobcoach"));
    }

    private void describeBridge(PlanFrame frame, String bridge) {
        desk.describe(reference, draft().lock(), new PlanFrame(frame.goalInOwnWords(), frame.expectedMonths(),
                frame.participantChoice(), frame.providerChoice(), bridge));
    }

    @Test
    void aChangedPlanIsUnsignedAgainAndNobodySignsWhatTheyDidNotSee() {
        String seen = draft().fingerprint();
        sign(WORK, Signer.PARTICIPANT);
        assertThat(draft().unsigned()).noneMatch(sentence -> sentence.contains("deelnemer"));
        PlanView.Item goal = draft().objectives(PlanDomain.CARE).get(0);
        desk.change(reference, goal.key(), goal.lock(), ItemContent.objective(PlanDomain.CARE, "Meer rust"));
        assertThat(draft().unsigned()).anyMatch(sentence -> sentence.startsWith("De deelnemer ondertekende een andere"));
        assertThatThrownBy(() -> agreements.sign(WORK, reference,
                new PageSignature(Signer.CASE_MANAGER_WORK, seen, null, null, null, null, false))).isInstanceOf(Refusal.class)
                .hasMessageContaining("gewijzigd terwijl je het las");
        assertThatThrownBy(() -> desk.change(reference, goal.key(), goal.lock(), goal.content()))
                .isInstanceOf(StaleItem.class);
    }

    private void sign(Reader by, Signer signer) {
        agreements.sign(by, reference, new PageSignature(signer, draft().fingerprint(), null, SignatureMethod.ON_PAPER,
                "Wannes Zilverberk", DAY, false));
    }

    private PlanView draft() {
        return views.newest(WORK, reference).filter(PlanView::isDraft).orElseThrow();
    }
}
