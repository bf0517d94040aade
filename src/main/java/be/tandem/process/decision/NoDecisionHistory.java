package be.tandem.process.decision;

import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationEvent;
import org.camunda.bpm.engine.delegate.DelegateCaseExecution;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.producer.DmnHistoryEventProducer;
import org.springframework.stereotype.Component;

/**
 * Keeps what a decision table was asked out of the engine's history: a postcode or a tick about barriers, next to a
 * time and a user, says something about a person. What was decided stands in the dossier.
 */
@Component
class NoDecisionHistory extends AbstractProcessEnginePlugin implements DmnHistoryEventProducer {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setDmnHistoryEventProducer(this);
    }

    @Override
    public HistoryEvent createDecisionEvaluatedEvt(DelegateExecution execution, DmnDecisionEvaluationEvent event) {
        return null;
    }

    @Override
    public HistoryEvent createDecisionEvaluatedEvt(DelegateCaseExecution execution, DmnDecisionEvaluationEvent event) {
        return null;
    }

    @Override
    public HistoryEvent createDecisionEvaluatedEvt(DmnDecisionEvaluationEvent event) {
        return null;
    }
}
