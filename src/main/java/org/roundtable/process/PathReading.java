package org.roundtable.process;

import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
                trace.stream()
                        .filter(step -> !step.getActivityId().endsWith(MULTI_INSTANCE_BODY))
                        .map(PathReading::visit)
                        .toList(),
                flows(run, trace),
                run.getStartTime().toInstant(),
                moment(run.getEndTime()),
                run.getDeleteReason() != null);
    }

    private static Visit visit(HistoricActivityInstance step) {
        return new Visit(
                step.getActivityId(), step.getStartTime().toInstant(), moment(step.getEndTime()), step.isCanceled());
    }

    private static @Nullable Instant moment(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    /** The trace has no flows; one was taken when its target began right after its source ended. */
    private Set<String> flows(HistoricProcessInstance run, List<HistoricActivityInstance> trace) {
        var process = (ProcessDefinitionEntity) models.getDeployedProcessDefinition(run.getProcessDefinitionId());
        Set<String> taken = new HashSet<>();
        for (HistoricActivityInstance from : trace) {
            ActivityImpl source = process.findActivity(from.getActivityId());
            if (source != null && from.getEndTime() != null) {
                for (PvmTransition flow : source.getOutgoingTransitions()) {
                    if (trace.stream().anyMatch(to -> follows(from, flow, to))) {
                        taken.add(flow.getId());
                    }
                }
            }
        }
        return taken;
    }

    private static boolean follows(HistoricActivityInstance from, PvmTransition flow, HistoricActivityInstance to) {
        return to.getActivityId().equals(flow.getDestination().getId()) && order(to) > order(from);
    }

    private static long order(HistoricActivityInstance step) {
        return ((HistoricActivityInstanceEntity) step).getSequenceCounter();
    }
}
