package be.tandem.protection;

import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/** The floors that were offered are free text too, though kept as a list. */
@Component
class V067__SealOfferedFloors extends BaseJavaMigration {

    private final ConfidentialText texts;

    V067__SealOfferedFloors(ConfidentialText texts) {
        this.texts = texts;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        try (Statement change = context.getConnection().createStatement()) {
            change.execute("alter table internship_search alter column offered_floors type text"
                    + " using array_to_string(offered_floors, E'\\n')");
        }
        new PlainColumn("internship_search", "offered_floors").seal(context.getConnection(), texts);
    }
}
