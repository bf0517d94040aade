package be.tandem.process.filters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The filters everyone finds in the Tasklist. They belong to the application: each start restores them, so what was
 * changed in them by hand is lost. Whom they show which task is not decided here; the engine narrows every query to
 * what the person may see.
 */
@Component
public class TaskFilters {

    static final String CURRENT_USER = "${currentUser()}";
    static final String CURRENT_USER_GROUPS = "${currentUserGroups()}";
    static final String NOW = "${now()}";
    static final String NEXT_MONDAY = "${dateTime().plusWeeks(1).withDayOfWeek(1).withTimeAtStartOfDay()}";

    /** The only expressions a task query may carry; whatever else asks the engine to evaluate one is an attack. */
    public static final Set<String> ALLOWED_EXPRESSIONS =
            Set.of(CURRENT_USER, CURRENT_USER_GROUPS, NOW, NEXT_MONDAY);

    private static final String ANYONE = "*";

    private final FilterService filters;
    private final TaskService tasks;
    private final AuthorizationService authorizations;

    TaskFilters(FilterService filters, TaskService tasks, AuthorizationService authorizations) {
        this.filters = filters;
        this.tasks = tasks;
        this.authorizations = authorizations;
    }

    @EventListener(ApplicationReadyEvent.class)
    public void restore() {
        int position = 0;
        for (Definition definition : definitions()) {
            letAnyoneRead(save(definition, position++));
        }
    }

    private List<Definition> definitions() {
        return List.of(
                new Definition("Mijn taken", "De taken die op jouw naam staan", "#12626b",
                        query().taskAssigneeExpression(CURRENT_USER)),
                new Definition("Taken van mijn team", "De taken van je team die nog op niemands naam staan", "#12626b",
                        query().taskCandidateGroupInExpression(CURRENT_USER_GROUPS)),
                new Definition("Te laat", "De taken waarvan de uiterste datum voorbij is", "#a61111",
                        query().dueBeforeExpression(NOW)),
                new Definition("Deze week", "De taken die je ten laatste zondag afrondt", "#7a4b00",
                        query().dueAfterExpression(NOW).dueBeforeExpression(NEXT_MONDAY)),
                new Definition("Opvolgen", "De taken waarvan de opvolgdatum bereikt is", "#12626b",
                        query().followUpBeforeExpression(NOW)));
    }

    private TaskQuery query() {
        return tasks.createTaskQuery().orderByDueDate().asc();
    }

    /** Two nodes that start together may both have made a filter; the next start keeps one. */
    private Filter save(Definition definition, int position) {
        List<Filter> found = filters.createTaskFilterQuery().filterName(definition.name()).orderByFilterId().asc().list();
        found.stream().skip(1).forEach(surplus -> filters.deleteFilter(surplus.getId()));
        Filter filter = found.isEmpty() ? filters.newTaskFilter(definition.name()) : found.get(0);
        filter.setQuery(definition.query());
        filter.setProperties(definition.properties(position));
        return filters.saveFilter(filter);
    }

    private void letAnyoneRead(Filter filter) {
        boolean readable = authorizations.createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GLOBAL)
                .resourceType(Resources.FILTER)
                .resourceId(filter.getId())
                .hasPermission(Permissions.READ)
                .count() > 0;
        if (readable) {
            return;
        }
        Authorization read = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
        read.setUserId(ANYONE);
        read.setResource(Resources.FILTER);
        read.setResourceId(filter.getId());
        read.addPermission(Permissions.READ);
        authorizations.saveAuthorization(read);
    }

    private record Definition(String name, String description, String color, TaskQuery query) {

        Map<String, Object> properties(int position) {
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put("description", description);
            properties.put("color", color);
            properties.put("priority", position);
            properties.put("refresh", true);
            properties.put("showUndefinedVariable", false);
            properties.put("variables", List.of(
                    Map.of("name", "reference", "label", "Dossier"),
                    Map.of("name", "region", "label", "Regio")));
            return properties;
        }
    }
}
