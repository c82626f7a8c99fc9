package org.roundtable.process;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricActivityInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.jspecify.annotations.Nullable;
import org.roundtable.process.ProcessPath.Visit;

/** Reads the path of one case from the engine's own trace of it; that trace is no record and may be gone after its time. */
final class PathReading {

    private static final String MULTI_INSTANCE_BODY = "#multiInstanceBody";

    private final HistoryService history;
    private final RepositoryServiceImpl models;

    PathReading(ProcessEngine engine) {
        this.history = engine.getHistoryService();
        this.models = (RepositoryServiceImpl) engine.getRepositoryService();
    }

    List<ProcessPath> of(String caseFile) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseFile)
                .orderByProcessInstanceStartTime()
                .asc()
                .list()
                .stream()
                .filter(run -> ShippedModels.isOurs(run.getProcessDefinitionKey()))
                .map(this::path)
                .toList();
    }

    private ProcessPath path(HistoricProcessInstance run) {
        List<HistoricActivityInstance> trace = history.createHistoricActivityInstanceQuery()
                .processInstanceId(run.getId())
                .orderPartiallyByOccurrence()
                .asc()
                .list();
        return new ProcessPath(
                run.getId(),
                run.getProcessDefinitionKey(),
                run.getProcessDefinitionId(),
                visits(trace),
                flows(run, trace),
                run.getStartTime().toInstant(),
                moment(run.getEndTime()),
                run.getDeleteReason() != null);
    }

    /** A step that is done once for each of many shows each; where there was nobody, that it was passed. */
    private static List<Visit> visits(List<HistoricActivityInstance> trace) {
        Set<String> around = trace.stream()
                .map(HistoricActivityInstance::getParentActivityInstanceId)
                .collect(Collectors.toSet());
        return trace.stream()
                .filter(step -> !step.getActivityId().endsWith(MULTI_INSTANCE_BODY) || !around.contains(step.getId()))
                .map(PathReading::visit)
                .toList();
    }

    private static Visit visit(HistoricActivityInstance step) {
        return new Visit(
                step.getActivityId().replace(MULTI_INSTANCE_BODY, ""),
                step.getStartTime().toInstant(),
                moment(step.getEndTime()),
                step.isCanceled(),
                step.getTaskId());
    }

    private static @Nullable Instant moment(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    /** The trace has no flows: of those that lead to a step, the one was taken whose source ended last before it. */
    private Set<String> flows(HistoricProcessInstance run, List<HistoricActivityInstance> trace) {
        var process = (ProcessDefinitionEntity) models.getDeployedProcessDefinition(run.getProcessDefinitionId());
        Set<String> taken = new HashSet<>();
        for (HistoricActivityInstance to : trace) {
            ActivityImpl target = process.findActivity(to.getActivityId());
            if (target != null) {
                taken.addAll(flowsTo(to, target, trace));
            }
        }
        return taken;
    }

    private static List<String> flowsTo(
            HistoricActivityInstance to, ActivityImpl target, List<HistoricActivityInstance> trace) {
        SortedMap<Long, List<String>> byDistance = new TreeMap<>();
        for (PvmTransition flow : target.getIncomingTransitions()) {
            trace.stream()
                    .filter(from -> from.getActivityId().equals(flow.getSource().getId()) && endedBefore(from, to))
                    .forEach(from -> byDistance
                            .computeIfAbsent(order(to) - order(from), distance -> new ArrayList<>())
                            .add(flow.getId()));
        }
        return byDistance.isEmpty() ? List.of() : byDistance.get(byDistance.firstKey());
    }

    private static boolean endedBefore(HistoricActivityInstance from, HistoricActivityInstance to) {
        return from.getEndTime() != null
                && !from.isCanceled()
                && !from.getEndTime().after(to.getStartTime())
                && order(from) < order(to);
    }

    private static long order(HistoricActivityInstance step) {
        return ((HistoricActivityInstanceEntity) step).getSequenceCounter();
    }
}
