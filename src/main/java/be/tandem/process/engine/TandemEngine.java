package be.tandem.process.engine;

import be.tandem.process.expressions.GuardedExpressions;
import be.tandem.process.expressions.NoScripts;
import be.tandem.process.visibility.TaskMapper;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;

/** The engine's configuration where plugins cannot reach: its task query, its expressions and its scripts. */
class TandemEngine extends SpringProcessEngineConfiguration {

    @Override
    protected void initSqlSessionFactory() {
        TaskMapper.whileReplaced(super::initSqlSessionFactory);
    }

    /** Unconditionally: by now the factory has put one here that reaches every bean of the application. */
    @Override
    protected void initExpressionManager() {
        expressionManager = new GuardedExpressions(beans);
        super.initExpressionManager();
    }

    @Override
    protected void initScripting() {
        scriptFactory = new NoScripts();
        super.initScripting();
    }
}
