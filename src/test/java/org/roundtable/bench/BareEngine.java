package org.roundtable.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.spring.SpringTransactionsProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** The engine alone, with history "full" and nothing else switched on: a process of user tasks, one after the other. */
final class BareEngine implements AutoCloseable {

    private final ProcessEngine engine;

    BareEngine(DataSource database, List<String> steps) {
        SpringTransactionsProcessEngineConfiguration configuration = new SpringTransactionsProcessEngineConfiguration();
        configuration.setDataSource(database);
        configuration.setTransactionManager(new DataSourceTransactionManager(database));
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setMetricsEnabled(false);
        configuration.setJobExecutorActivate(false);
        engine = configuration.buildProcessEngine();
        deploy(steps);
    }

    private void deploy(List<String> steps) {
        AbstractFlowNodeBuilder<?, ?> process = Bpmn.createExecutableProcess("steps")
                .camundaHistoryTimeToLiveString("P30D")
                .startEvent();
        for (String step : steps) {
            process = process.userTask(step).camundaCandidateGroups("lead");
        }
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("steps.bpmn", process.endEvent().done())
                .deploy();
    }

    String start() {
        return engine.getRuntimeService().startProcessInstanceByKey("steps").getId();
    }

    String task(String instance) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }

    void complete(String task, Map<String, List<String>> values) {
        Map<String, Object> variables = new TreeMap<>();
        values.forEach((name, typed) -> variables.put(name, String.join(",", typed)));
        engine.getTaskService().complete(task, variables);
    }

    /** All that it knows in the end, by name. */
    Map<String, String> known(String instance) {
        Map<String, String> known = new TreeMap<>();
        engine.getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(instance)
                .list()
                .forEach(variable -> known.put(variable.getName(), String.valueOf(variable.getValue())));
        return known;
    }

    int stepsDone(String instance) {
        return new ArrayList<>(engine.getHistoryService()
                        .createHistoricTaskInstanceQuery()
                        .processInstanceId(instance)
                        .finished()
                        .list())
                .size();
    }

    @Override
    public void close() {
        engine.close();
    }
}
