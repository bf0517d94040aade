package be.tandem.process.identity;

import be.tandem.network.Region;
import be.tandem.network.Role;
import be.tandem.startup.BeforeOpening;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fictitious staff: two people for each role, in each region where the role is regional; all with one password. */
@Component
@ConditionalOnProperty(name = "tandem.demo.users", havingValue = "true")
class DemoUsers extends BeforeOpening {

    private static final int ORDER = 100;

    /** Known to everyone, hence refused by the profile for real use. */
    static final String PASSWORD = "tandem";

    private static final List<String> FIRST_NAMES = List.of("An", "Bart", "Chris", "Dirk", "Els", "Fatima", "Geert",
            "Hilde", "Ilse", "Jan", "Karim", "Lies", "Mehmet", "Nele", "Omar", "Petra", "Rik", "Sofie", "Tom", "Veerle");
    private static final List<String> LAST_NAMES = List.of("Achterberg", "Beukelaar", "Cornelissens", "Dondergoed",
            "Ekelaers", "Fonteinwater", "Goudbloem", "Haverkorrel", "IJsbloem", "Jonkhartig", "Klaverblad");

    private final IdentityService identities;
    private final TransactionTemplate together;
    private int people;

    DemoUsers(IdentityService identities, PlatformTransactionManager transactions) {
        super(ORDER);
        this.identities = identities;
        this.together = new TransactionTemplate(transactions);
    }

    @Override
    protected void prepare() {
        if (identities.createUserQuery().userId(id(Role.SCREENER, null, 1)).count() == 0) {
            // One transaction for all: half a staff would never be completed, and it is much faster.
            together.executeWithoutResult(status -> createAll());
        }
    }

    private void createAll() {
        for (Role role : Role.values()) {
            for (int number = 1; number <= 2; number++) {
                if (role.isRegional()) {
                    for (Region region : Region.values()) {
                        create(id(role, region, number), role.group(region));
                    }
                } else {
                    create(id(role, null, number), role.group());
                }
            }
        }
    }

    /** For example {@code case_manager_work1.kempen} or {@code screener1}. */
    static String id(Role role, Region region, int number) {
        String base = role.name().toLowerCase(Locale.ROOT) + number;
        return region == null ? base : base + "." + region.name().toLowerCase(Locale.ROOT);
    }

    private void create(String id, String group) {
        User user = identities.newUser(id);
        user.setFirstName(FIRST_NAMES.get(people % FIRST_NAMES.size()));
        user.setLastName(LAST_NAMES.get(people++ % LAST_NAMES.size()));
        user.setPassword(PASSWORD);
        // The guard of the profile "prod" knows demo users by this domain, which can never exist (RFC 2606).
        user.setEmail(id + "@voorbeeld.invalid");
        identities.saveUser(user);
        identities.createMembership(id, group);
    }
}
