package be.tandem.process.screening;

import be.tandem.process.Walk;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.model.bpmn.Bpmn;

/** The start of a trajectory without the rest: the start form, the screening, and then it waits. */
final class ReferralAlone {

    static final String KEY = "referralAlone";

    private final ProcessEngine engine;
    private final String deployment;
    private final String grant;

    private ReferralAlone(ProcessEngine engine, String deployment, String grant) {
        this.engine = engine;
        this.deployment = deployment;
        this.grant = grant;
    }

    static ReferralAlone deploy(ProcessEngine engine) {
        String deployment = engine.getRepositoryService().createDeployment()
                .addClasspathResource("models/forms/submitReferral.form")
                .addModelInstance("referral-alone.bpmn", Bpmn.createExecutableProcess(KEY).camundaHistoryTimeToLive(1)
                        .startEvent().camundaFormRef("submitReferral").camundaFormRefBinding("deployment")
                        .callActivity().calledElement("screening")
                        .camundaInBusinessKey("#{execution.processBusinessKey}")
                        .camundaIn("reference", "reference").camundaIn("regulationGeneration", "regulationGeneration")
                        .camundaIn("applicationDate", "applicationDate").camundaIn("referrer", "referrer")
                        .camundaOut("screeningOutcome", "screeningOutcome").camundaOut("region", "region")
                        .camundaOut("geinitieerdOn", "geinitieerdOn")
                        .receiveTask().message("never").endEvent().done())
                .deploy().getId();
        Authorization grant = engine.getAuthorizationService()
                .createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setUserId(ScreeningSteps.REFERRER);
        grant.setResource(Resources.PROCESS_DEFINITION);
        grant.setResourceId(KEY);
        grant.addPermission(Permissions.CREATE_INSTANCE);
        return new ReferralAlone(engine, deployment, engine.getAuthorizationService().saveAuthorization(grant).getId());
    }

    Walk start(Map<String, Object> form) {
        return Walk.start(engine, KEY, ScreeningSteps.REFERRER, ScreeningSteps.REFERRER_GROUPS, form);
    }

    void remove() {
        engine.getAuthorizationService().deleteAuthorization(grant);
        engine.getRepositoryService().deleteDeployment(deployment, true);
    }
}
