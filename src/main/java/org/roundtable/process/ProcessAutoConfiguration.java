package org.roundtable.process;

import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings our processes into the engine of the host, and their list of work. */
@AutoConfiguration(
        after = JdbcClientAutoConfiguration.class,
        afterName = "org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration")
@ConditionalOnClass(ProcessEngine.class)
@ConditionalOnProperty(name = "roundtable.enabled", matchIfMissing = true)
class ProcessAutoConfiguration {

    /** Static, and all that it leads to is looked up late: the engine is built before casework, which needs the engine. */
    @Bean
    static EnginePlugin roundtableEnginePlugin(
            ObjectProvider<WorkItems> items,
            ObjectProvider<CaseActs> acts,
            @Value("${roundtable.process.only-our-models:false}") boolean onlyOurs) {
        return new EnginePlugin(ShippedModels.all(), items::getObject, acts::getObject, onlyOurs);
    }

    @Bean
    Steps roundtableSteps(ObjectProvider<CaseActs> acts) {
        return new Steps(acts::getObject);
    }

    @Bean
    WorkItems roundtableWorkItems(JdbcClient jdbc) {
        return new WorkItems(jdbc);
    }

    @Bean
    WorkLists roundtableWorkLists(JdbcClient jdbc) {
        return new WorkLists(jdbc);
    }

    @Bean
    Processes roundtableProcesses(ProcessEngine engine, WorkItems items, DataSource ours) {
        OneDataSource.check(engine, ours);
        return new Processes(engine, items);
    }

    @Bean
    WatchedTasks roundtableWatchedTasks(ProcessEngine engine) {
        return new WatchedTasks(engine.getRepositoryService());
    }
}
