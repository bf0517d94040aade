package be.tandem.process.dossier;

import be.tandem.network.Role;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.springframework.stereotype.Component;

/** For which role a task is, as its model says; the engine keeps the parsed models, so this asks no database. */
@Component
public class TaskRoles {

    private final RepositoryServiceImpl models;

    TaskRoles(RepositoryService models) {
        this.models = (RepositoryServiceImpl) models;
    }

    /** The role of the candidate group, for example of {@code WORK_PROVIDER.${region}}; null for a task of one person. */
    public Role of(String processDefinitionId, String taskKey) {
        var model = (ProcessDefinitionEntity) models.getDeployedProcessDefinition(processDefinitionId);
        return model.getTaskDefinitions().get(taskKey).getCandidateGroupIdExpressions().stream()
                .map(group -> group.getExpressionText().split("\\.")[0])
                .flatMap(name -> Stream.of(Role.values()).filter(role -> role.name().equals(name)))
                .findFirst().orElse(null);
    }
}
