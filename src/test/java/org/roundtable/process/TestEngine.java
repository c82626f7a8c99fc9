package org.roundtable.process;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.roundtable.testing.DatabaseKind;
import org.roundtable.testing.Databases;
import org.roundtable.testing.TestDatabase;
import org.springframework.core.io.Resource;

/** An engine of its own in memory, with our plug-in and a list of work, whose clock the test moves. */
public final class TestEngine implements AutoCloseable {

    private final TestDatabase database;
    private final ProcessEngine engine;
    private final WorkItems items;
    private final Processes processes;

    private TestEngine(TestDatabase database, List<Resource> models, Supplier<CaseActs> acts) {
        this.database = database;
        this.items = new WorkItems(database.jdbc());
        this.engine = build(models, acts);
        this.processes = new Processes(engine, items);
    }

    /** With the models that Roundtable ships. */
    public static TestEngine withShippedModels(Supplier<CaseActs> acts) {
        return new TestEngine(Databases.migrated(DatabaseKind.H2), ShippedModels.all(), acts);
    }

    /** With the models of a folder under {@code src/test/resources}. */
    public static TestEngine withModelsOf(String folder, TestDatabase database, Supplier<CaseActs> acts) {
        return new TestEngine(database, ShippedModels.in("classpath*:" + folder + "/*.bpmn"), acts);
    }

    private ProcessEngine build(List<Resource> models, Supplier<CaseActs> acts) {
        var configuration = new SpringProcessEngineConfiguration();
        configuration.setProcessEngineName("test-" + UUID.randomUUID());
        configuration.setDataSource(database.dataSource());
        configuration.setTransactionManager(database.transactionManager());
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setJobExecutorActivate(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setHistory("audit");
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setBeans(new HashMap<>(Map.of(Steps.BEAN, new Steps(acts))));
        configuration.getProcessEnginePlugins().add(new EnginePlugin(models, () -> items, acts, false));
        return configuration.buildProcessEngine();
    }

    public Processes processes() {
        return processes;
    }

    public WorkItems items() {
        return items;
    }

    ProcessEngine engine() {
        return engine;
    }

    public void inOneTransaction(Runnable act) {
        database.transaction().executeWithoutResult(status -> act.run());
    }

    public static void setClock(Instant now) {
        ClockUtil.setCurrentTime(Date.from(now));
    }

    public static void resetClock() {
        ClockUtil.reset();
    }

    /** Begins any process, as a call or a recorded entry would. */
    public void start(String processKey, String caseFile, Map<String, Object> variables) {
        inOneTransaction(() -> engine.getRuntimeService().startProcessInstanceByKey(processKey, caseFile, variables));
    }

    /** Completes a task with variables as its entry would set them. */
    public void complete(String workItem, Map<String, Object> variables) {
        inOneTransaction(() -> engine.getTaskService().complete(workItem, variables));
    }

    /** Lets all timers and waiting jobs of a case go off that are due by the moved clock, until none is. */
    public void runDueJobs(String caseFile) {
        List<Job> due = dueJobs(caseFile);
        while (!due.isEmpty()) {
            due.forEach(job -> engine.getManagementService().executeJob(job.getId()));
            due = dueJobs(caseFile);
        }
    }

    private List<Job> dueJobs(String caseFile) {
        return processes.wherePathIs(caseFile).stream()
                .flatMap(
                        path -> engine
                                .getManagementService()
                                .createJobQuery()
                                .processInstanceId(path.id())
                                .executable()
                                .list()
                                .stream())
                .limit(1)
                .toList();
    }

    /** All variables that are held anywhere in a case now, by name. */
    public Map<String, Object> variables(String caseFile) {
        Map<String, Object> variables = new HashMap<>();
        processes.wherePathIs(caseFile).forEach(path -> engine.getRuntimeService()
                .createVariableInstanceQuery()
                .processInstanceIdIn(path.id())
                .list()
                .forEach(variable -> variables.put(variable.getName(), variable.getValue())));
        return variables;
    }

    /** Puts a process in the place of one that is shipped, until it is taken back by {@link #undeploy}. */
    public String deploy(String name, String bpmn) {
        return engine.getRepositoryService()
                .createDeployment()
                .addString(name, bpmn)
                .deploy()
                .getId();
    }

    public void undeploy(String deployment) {
        engine.getRepositoryService().deleteDeployment(deployment, true);
    }

    /** What waits in a case, by step. */
    public Map<String, List<WorkItem>> waiting(String caseFile) {
        return items.open(caseFile).stream().collect(java.util.stream.Collectors.groupingBy(WorkItem::activity));
    }

    /** The id of the one flow out of a step. */
    String flowFrom(String processKey, String step) {
        var latest = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(processKey)
                .latestVersion()
                .singleResult();
        return ((RepositoryServiceImpl) engine.getRepositoryService())
                .getDeployedProcessDefinition(latest.getId())
                .findActivity(step)
                .getOutgoingTransitions()
                .get(0)
                .getId();
    }

    @Override
    public void close() {
        engine.close();
        database.close();
    }
}
