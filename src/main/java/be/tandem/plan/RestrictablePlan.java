package be.tandem.plan;

import be.tandem.access.ItemKind;
import be.tandem.access.RestrictableItems;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The objectives and actions of the newest plan, which the participant may keep between the casemanagers (D4). */
@Configuration(proxyBeanMethods = false)
class RestrictablePlan {

    @Bean
    RestrictableItems restrictablePlanObjectives(PlanVersions versions) {
        return items(versions, ItemKind.PLAN_OBJECTIVE, PlanItemKind.OBJECTIVE);
    }

    @Bean
    RestrictableItems restrictablePlanActions(PlanVersions versions) {
        return items(versions, ItemKind.PLAN_ACTION, PlanItemKind.ACTION);
    }

    private static RestrictableItems items(PlanVersions versions, ItemKind kind, PlanItemKind planKind) {
        return new RestrictableItems() {
            @Override
            public ItemKind kind() {
                return kind;
            }

            @Override
            public List<Item> of(String reference) {
                return versions.newest(reference).map(PlanVersion::items).orElse(List.of()).stream()
                        .filter(item -> item.content().kind() == planKind)
                        .map(item -> new Item(item.key(), item.content().description())).toList();
            }
        };
    }
}
