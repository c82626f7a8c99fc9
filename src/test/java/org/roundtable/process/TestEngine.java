package org.roundtable.process;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An engine of its own in memory, with our plug-in and a list of work, whose clock the test moves. */
public final class TestEngine {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ProcessEngine engine;
    private final WorkItems items;
    private final Processes processes;

    private TestEngine(
            List<Resource> models, Supplier<CaseActs> acts, Consumer<SpringProcessEngineConfiguration> more) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000");
        jdbc = JdbcClient.create(database);
        jdbc.sql(WorkItemTable.CREATE).update();
        items = new WorkItems(jdbc);
        var manager = new DataSourceTransactionManager(database);
        transaction = new TransactionTemplate(manager);
        engine = build(models, acts, more, database, manager);
        processes = new Processes(engine, items);
    }

    /** With the models that Roundtable ships. */
    public static TestEngine withShippedModels(Supplier<CaseActs> acts) {
        return new TestEngine(ShippedModels.all(), acts, engine -> {});
    }

    /** With the models of a folder under {@code src/test/resources}. */
    public static TestEngine withModelsOf(String folder, Supplier<CaseActs> acts) {
        return new TestEngine(ShippedModels.in("classpath*:" + folder + "/*.bpmn"), acts, engine -> {});
    }

    static TestEngine with(
            List<Resource> models, Supplier<CaseActs> acts, Consumer<SpringProcessEngineConfiguration> more) {
        return new TestEngine(models, acts, more);
    }

    private ProcessEngine build(
            List<Resource> models,
            Supplier<CaseActs> acts,
            Consumer<SpringProcessEngineConfiguration> more,
            JdbcDataSource database,
            DataSourceTransactionManager manager) {
        var configuration = new SpringProcessEngineConfiguration();
        configuration.setProcessEngineName("test-" + UUID.randomUUID());
        configuration.setDataSource(database);
        configuration.setTransactionManager(manager);
        configuration.setDatabaseSchemaUpdate(StandaloneInMemProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setJobExecutorActivate(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setHistory("audit");
        configuration.setIdGenerator(new org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator());
        configuration.setBeans(new HashMap<>(Map.of(Steps.BEAN, new Steps(acts))));
        configuration.getProcessEnginePlugins().add(new EnginePlugin(models, () -> items, acts, false));
        more.accept(configuration);
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

    JdbcClient jdbc() {
        return jdbc;
    }

    public void inOneTransaction(Runnable act) {
        transaction.executeWithoutResult(status -> act.run());
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
        Resource resource = new ByteArrayResource(bpmn.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        try {
            return engine.getRepositoryService()
                    .createDeployment()
                    .addInputStream(name, resource.getInputStream())
                    .deploy()
                    .getId();
        } catch (java.io.IOException cannotHappen) {
            throw new IllegalStateException(cannotHappen);
        }
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

    public void close() {
        engine.close();
    }
}
