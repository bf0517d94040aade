package be.tandem.process.recovery;

import be.tandem.startup.BeforeOpening;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * After a hard kill the engine would leave a term that it had begun to handle for five minutes, because another
 * instance might be at work on it. With the embedded database there is no other: its folder has one holder. On a shared
 * database nothing is touched and the five minutes pass.
 */
@Component
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "none-given")
class AbandonedJobs extends BeforeOpening {

    private static final int ORDER = 0;
    private static final Logger LOG = LoggerFactory.getLogger(AbandonedJobs.class);

    private final JdbcTemplate database;

    AbandonedJobs(JdbcTemplate database) {
        super(ORDER);
        this.database = database;
    }

    @Override
    protected void prepare() {
        int released = database.update("update act_ru_job set lock_owner_ = null, lock_exp_time_ = null"
                + " where lock_owner_ is not null");
        if (released > 0) {
            LOG.info("{} termijnen waren in behandeling toen Tandem hard stopte; ze worden hernomen", released);
        }
    }
}
