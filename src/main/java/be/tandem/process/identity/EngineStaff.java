package be.tandem.process.identity;

import be.tandem.network.Region;
import be.tandem.network.Role;
import be.tandem.network.Staff;
import be.tandem.network.StaffMember;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Names and roles as the administrator keeps them in the engine. */
@Component
class EngineStaff implements Staff {

    private static final int MOST_WORDS = 5;
    private static final int MOST_PEOPLE = 100;
    private static final String PHONE = "phone";

    private final IdentityService identities;

    EngineStaff(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public StaffMember get(String userId) {
        User user = identities.createUserQuery().userId(userId).singleResult();
        return user == null ? new StaffMember(userId, "iemand die hier niet meer werkt", null, List.of())
                : new StaffMember(userId, name(user), user.getEmail(), roles(userId));
    }

    @Override
    public Map<String, String> names(Collection<String> userIds) {
        return userIds.isEmpty() ? Map.of() : identities.createUserQuery().userIdIn(userIds.toArray(String[]::new)).list()
                .stream().collect(Collectors.toMap(User::getId, EngineStaff::name));
    }

    @Override
    public List<String> named(String words, Role... roles) {
        List<String> parts = Stream.of(words.strip().split("\\s+")).limit(MOST_WORDS).toList();
        StringBuilder sql = new StringBuilder("select * from act_id_user u where exists (select 1 from act_id_membership m "
                + "where m.user_id_ = u.id_ and split_part(m.group_id_, '.', 1) = any(string_to_array(#{roles}, ' ')))");
        for (int part = 0; part < parts.size(); part++) {
            sql.append(" and ' ' || search_text(concat_ws(' ', u.first_, u.last_)) like search_part(#{part").append(part)
                    .append("})");
        }
        NativeUserQuery query = identities.createNativeUserQuery().sql(sql + " order by u.id_")
                .parameter("roles", Stream.of(roles).map(Role::name).collect(Collectors.joining(" ")));
        for (int part = 0; part < parts.size(); part++) {
            query.parameter("part" + part, parts.get(part));
        }
        return query.listPage(0, MOST_PEOPLE).stream().map(User::getId).toList();
    }

    @Override
    public List<StaffMember> of(Role role, Region region) {
        return members(role, role.group(region));
    }

    @Override
    public List<StaffMember> of(Role role) {
        return members(role, role.group());
    }

    private List<StaffMember> members(Role role, String group) {
        return identities.createUserQuery().memberOfGroup(group).orderByUserLastName().asc().list().stream()
                .map(user -> new StaffMember(user.getId(), name(user), user.getEmail(), List.of(role))).toList();
    }

    @Override
    public String phone(String userId) {
        return identities.getUserInfo(userId, PHONE);
    }

    @Override
    public void changePhone(String userId, String number) {
        if (number == null) {
            identities.deleteUserInfo(userId, PHONE);
        } else {
            identities.setUserInfo(userId, PHONE, number);
        }
    }

    private static String name(User user) {
        return user.getFirstName() + " " + user.getLastName();
    }

    private List<Role> roles(String userId) {
        List<String> groups = identities.createGroupQuery().groupMember(userId).list().stream()
                .map(group -> group.getId().split("\\.")[0].toUpperCase(Locale.ROOT)).toList();
        return Stream.of(Role.values()).filter(role -> groups.contains(role.name())).toList();
    }
}
