package org.roundtable.process;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.participation.Phase;

/** Reads from the host's own models which of their tasks are part of co-production; it changes nothing there. */
public class WatchedTasks {

    private final RepositoryService models;

    WatchedTasks(RepositoryService models) {
        this.models = models;
    }

    /** Those of the latest version of each process of the host. */
    public List<WatchedTask> all() {
        return models.createProcessDefinitionQuery().latestVersion().list().stream()
                .filter(process -> !ShippedModels.isOurs(process.getKey()))
                .flatMap(this::of)
                .toList();
    }

    private Stream<WatchedTask> of(ProcessDefinition process) {
        return models.getBpmnModelInstance(process.getId()).getModelElementsByType(UserTask.class).stream()
                .map(task -> new WatchedTask(
                        process.getKey(),
                        task.getId(),
                        String.valueOf(task.getName()),
                        property(task, "roundtable:phase").flatMap(WatchedTasks::phase),
                        property(task, "roundtable:entry")
                                .flatMap(EntryKinds::named)
                                .map(EntryKind::name)))
                .filter(task -> task.phase().isPresent() || task.entryKind().isPresent());
    }

    private static Optional<Phase> phase(String name) {
        return Arrays.stream(Phase.values())
                .filter(phase -> phase.name().equals(name))
                .findFirst();
    }

    private static Optional<String> property(UserTask task, String name) {
        return Stream.ofNullable(task.getExtensionElements())
                .flatMap(extensions ->
                        extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream())
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> name.equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst();
    }
}
