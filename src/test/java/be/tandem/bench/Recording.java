package be.tandem.bench;

import be.tandem.bench.Route.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricVariableUpdate;
import org.camunda.bpm.engine.task.Task;

/** Which process variables each form and each delegate of a route writes, read from the history of one walk. */
final class Recording {

    private final ProcessEngine engine;
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Map<String, Object>> changes = new ArrayList<>();
    private final Map<String, List<Map<String, Object>>> byDelegate = new HashMap<>();
    private final Map<String, AtomicInteger> turns = new ConcurrentHashMap<>();

    private Recording(ProcessEngine engine) {
        this.engine = engine;
    }

    static Recording of(ProcessEngine engine, StatementCounter statements, Route route) {
        Recording recording = new Recording(engine);
        new Walker(engine, statements) {
            private final OnTandem tandem = new OnTandem(engine, statements);
            private String reference;

            @Override
            String start() {
                reference = tandem.start();
                recording.note(reference);
                return reference;
            }

            @Override
            void complete(int number, Task task, Step step) {
                // What a timer changed belongs to the step after it.
                tandem.prepare(task);
                tandem.complete(number, task, step);
                recording.note(reference);
            }
        }.walk(route);
        return recording;
    }

    Map<String, Object> atStart() {
        return changes.get(0);
    }

    Map<String, Object> at(int step) {
        return changes.get(step + 1);
    }

    /** What a delegate writes the next time that it works for a trajectory. */
    Map<String, Object> by(String delegate, String reference) {
        List<Map<String, Object>> written = byDelegate.getOrDefault(delegate, List.of());
        int turn = turns.computeIfAbsent(reference + delegate, key -> new AtomicInteger()).getAndIncrement();
        return turn < written.size() ? written.get(turn) : Map.of();
    }

    private void note(String reference) {
        Map<String, Object> changed = new HashMap<>();
        Map<String, Map<String, Object>> perActivity = new LinkedHashMap<>();
        for (HistoricProcessInstance instance : engine.getHistoryService().createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(reference).list()) {
            engine.getHistoryService().createHistoricDetailQuery().variableUpdates()
                    .processInstanceId(instance.getId()).orderPartiallyByOccurrence().asc().list().forEach(detail -> {
                        if (seen.add(detail.getId())) {
                            HistoricVariableUpdate update = (HistoricVariableUpdate) detail;
                            (delegateOf(update) == null ? changed
                                    : perActivity.computeIfAbsent(update.getActivityInstanceId(), id -> new HashMap<>()))
                                    .put(update.getVariableName(), update.getValue());
                            if (delegateOf(update) != null) {
                                byDelegate.computeIfAbsent(delegateOf(update), name -> new ArrayList<>());
                            }
                        }
                    });
        }
        perActivity.forEach((activity, values) -> byDelegate.get(names.get(activity)).add(values));
        changes.add(changed);
    }

    /** The service task that wrote it, or null when a form did. */
    private String delegateOf(HistoricVariableUpdate update) {
        if (update.getActivityInstanceId() == null) {
            return null;
        }
        return names.computeIfAbsent(update.getActivityInstanceId(), id -> {
            HistoricActivityInstance activity = engine.getHistoryService().createHistoricActivityInstanceQuery()
                    .activityInstanceId(id).singleResult();
            return activity != null && activity.getActivityType().equals("serviceTask") ? activity.getActivityId() : null;
        });
    }
}
