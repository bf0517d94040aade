package be.tandem.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;

/** The real Tasklist: each step in a fresh browser window, by the person whose step it is. */
final class BrowserDesk implements Desk {

    private final ProcessEngine engine;
    private final Browser browser;
    private final String base;
    private final Path pictures;
    private final ObjectMapper json = new ObjectMapper();
    private int steps;

    BrowserDesk(ProcessEngine engine, Browser browser, int port, Path pictures) {
        this.engine = engine;
        this.browser = browser;
        this.base = "http://localhost:" + port;
        this.pictures = pictures;
    }

    @Override
    public String start(String user, String processKey, Map<String, Object> form) {
        Set<String> before = references(processKey);
        ProcessDefinition definition = engine.getRepositoryService().createProcessDefinitionQuery()
                .processDefinitionKey(processKey).latestVersion().singleResult();
        JsonNode schema = as(user, () -> engine.getFormService().getDeployedStartForm(definition.getId()));
        inTasklist(user, processKey, page -> {
            page.openStartForm(definition.getName());
            page.fill(schema, form);
            page.picture(name(processKey));
            page.start();
        });
        Set<String> after = new HashSet<>(references(processKey));
        after.removeAll(before);
        return after.iterator().next();
    }

    @Override
    public void submit(String user, Task task, String reference, Map<String, Object> form) {
        JsonNode schema = as(user, () -> engine.getFormService().getDeployedTaskForm(task.getId()));
        inTasklist(user, task.getTaskDefinitionKey(), page -> {
            boolean mine = task.getAssignee() != null;
            page.open(mine ? "Mijn taken" : "Taken van mijn team", task.getName(), reference);
            if (!mine) {
                page.claim();
            }
            page.fill(schema, form);
            page.picture(name(task.getTaskDefinitionKey()));
            page.complete();
        });
    }

    /** A step that fails leaves a picture of what the person saw. */
    private void inTasklist(String user, String step, Consumer<TasklistPage> work) {
        try (TasklistPage page = new TasklistPage(browser, base, user, pictures)) {
            try {
                work.accept(page);
            } catch (PlaywrightException e) {
                page.picture(name("failed-" + step));
                throw e;
            }
        }
    }

    private String name(String step) {
        return "%02d-%s".formatted(++steps, step);
    }

    private Set<String> references(String processKey) {
        List<HistoricProcessInstance> instances = engine.getHistoryService().createHistoricProcessInstanceQuery()
                .processDefinitionKey(processKey).list();
        return instances.stream().map(HistoricProcessInstance::getBusinessKey).collect(Collectors.toSet());
    }

    private JsonNode as(String user, Supplier<InputStream> form) {
        List<String> groups = engine.getIdentityService().createGroupQuery().groupMember(user).list().stream()
                .map(group -> group.getId()).toList();
        engine.getIdentityService().setAuthentication(user, groups);
        try (InputStream source = form.get()) {
            return json.readTree(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }
}
