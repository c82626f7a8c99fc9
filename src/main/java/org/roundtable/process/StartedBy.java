package org.roundtable.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;

/** Which processes begin by themselves when an entry is recorded, as their models say. */
final class StartedBy {

    private static final String PROPERTY = "roundtable:startedBy";

    /**
     * One way in.
     *
     * @param start the start event
     * @param outcomes components of the entry that the process wants as variables
     */
    record Way(String entryKind, String processKey, String start, boolean plain, List<String> outcomes) {}

    private final RepositoryService models;
    private @Nullable Map<String, List<Way>> ways;

    StartedBy(ProcessEngine engine) {
        this.models = engine.getRepositoryService();
    }

    /** Notes it in the model when the engine reads it. */
    @SuppressWarnings("unchecked")
    static void note(ProcessDefinitionEntity process, ActivityImpl start, TaskBinding binding) {
        binding.startedBy().ifPresent(kind -> {
            List<Way> ways = new ArrayList<>();
            if (process.getProperty(PROPERTY) instanceof List<?> before) {
                ways.addAll((List<Way>) before);
            }
            ways.add(new Way(kind, process.getKey(), start.getId(), process.getInitial() == start, binding.outcomes()));
            process.setProperty(PROPERTY, ways);
        });
    }

    List<Way> when(String entryKind) {
        return ways().getOrDefault(entryKind, List.of());
    }

    private synchronized Map<String, List<Way>> ways() {
        if (ways == null) {
            ways = read();
        }
        return ways;
    }

    @SuppressWarnings("unchecked")
    private Map<String, List<Way>> read() {
        Map<String, List<Way>> ways = new HashMap<>();
        for (ProcessDefinition latest : models.createProcessDefinitionQuery()
                .processDefinitionKeyLike(ShippedModels.PREFIX + "%")
                .latestVersion()
                .list()) {
            var process = ((RepositoryServiceImpl) models).getDeployedProcessDefinition(latest.getId());
            if (((ProcessDefinitionEntity) process).getProperty(PROPERTY) instanceof List<?> noted) {
                ((List<Way>) noted).forEach(way -> ways.computeIfAbsent(way.entryKind(), kind -> new ArrayList<>())
                        .add(way));
            }
        }
        return ways;
    }
}
