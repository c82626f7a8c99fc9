package org.roundtable.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.roundtable.participation.Phase;
import org.roundtable.testing.ScriptedActs;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class ProcessAutoConfigurationTests {

    private static final String OURS = "classpath*:META-INF/roundtable/processes/*.bpmn";
    private static final String HOSTS = "classpath*:roundtable-test-host.bpmn";

    private final ApplicationContextRunner host = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    DataSourceAutoConfiguration.class,
                    DataSourceTransactionManagerAutoConfiguration.class,
                    TransactionAutoConfiguration.class,
                    JdbcTemplateAutoConfiguration.class,
                    JdbcClientAutoConfiguration.class,
                    CamundaBpmAutoConfiguration.class,
                    ProcessAutoConfiguration.class))
            .withPropertyValues(
                    "spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1",
                    "camunda.bpm.deployment-resource-pattern=" + HOSTS,
                    "camunda.bpm.job-execution.enabled=false",
                    "camunda.bpm.metrics.db-reporter-activate=false")
            .withBean(CaseActs.class, () -> new ScriptedActs(java.time.Instant::now));

    @Test
    void deploysEachModelOnceNextToTheHosts() {
        host.withPropertyValues("camunda.bpm.deployment-resource-pattern=" + HOSTS + "," + OURS)
                .run(context -> {
                    RepositoryService models = context.getBean(RepositoryService.class);

                    assertThat(models.createProcessDefinitionQuery().list())
                            .extracting(ProcessDefinition::getKey)
                            .doesNotHaveDuplicates()
                            .contains("care-plan-review")
                            .hasSize(ShippedModels.all().size() + 1);
                    assertThat(models.createProcessDefinitionQuery()
                                    .processDefinitionKey("care-plan-review")
                                    .list())
                            .singleElement()
                            .extracting(ProcessDefinition::getDeploymentId)
                            .isNotIn(ours(models));
                });
    }

    @Test
    void deploysNothingAgainAtTheNextStart() {
        host.run(context -> {});

        host.run(context -> assertThat(context.getBean(RepositoryService.class)
                        .createProcessDefinitionQuery()
                        .list())
                .extracting(ProcessDefinition::getVersion)
                .containsOnly(1));
    }

    @Test
    void deploysWhereTheHostDeploysNothingByItself() {
        host.withPropertyValues("camunda.bpm.auto-deployment-enabled=false")
                .run(context -> assertThat(context.getBean(RepositoryService.class)
                                .createProcessDefinitionQuery()
                                .list())
                        .hasSize(ShippedModels.all().size()));
    }

    @Test
    void readsWhichTasksOfTheHostArePartOfCoProduction() {
        host.run(context -> assertThat(context.getBean(WatchedTasks.class).all())
                .singleElement()
                .returns("care-plan-review", WatchedTask::processKey)
                .returns("Review", WatchedTask::activity)
                .returns(java.util.Optional.of(Phase.CO_ASSESSMENT), WatchedTask::phase)
                .returns(java.util.Optional.of("CoAssessmentHeld"), WatchedTask::entryKind));
    }

    @Test
    void itsBeansCarryOurName() {
        host.run(context -> assertThat(context.getBeanFactory().getBeanDefinitionNames())
                .filteredOn(name -> context.getBeanFactory().getType(name) != null
                        && context.getBeanFactory()
                                .getType(name)
                                .getPackageName()
                                .equals("org.roundtable.process"))
                .contains("roundtableProcesses", "roundtableSteps", "roundtableWorkItems", "roundtableEnginePlugin")
                .allMatch(name ->
                        name.startsWith("roundtable") || name.contains("roundtable") || name.equals("caseActs")));
    }

    @Test
    void staysAwayWhenSwitchedOff() {
        host.withPropertyValues("roundtable.enabled=false").run(context -> {
            assertThat(context).doesNotHaveBean(Processes.class).hasSingleBean(ProcessEngine.class);
            assertThat(ours(context.getBean(RepositoryService.class))).isEmpty();
        });
    }

    @Test
    void refusesAnEngineWithADatabaseOfItsOwn() {
        host.withUserConfiguration(TwoDatabases.class).run(context -> assertThat(context)
                .hasFailed()
                .getFailure()
                .rootCause()
                .hasMessageContaining("another data source"));
    }

    @Test
    void theSafeSettingsReachTheEngine() {
        host.withInitializer(context -> context.getEnvironment()
                        .getPropertySources()
                        .addLast(new org.springframework.core.env.MapPropertySource("safe", EngineSettings.safe())))
                .run(context -> assertThat((ProcessEngineConfigurationImpl)
                                context.getBean(ProcessEngine.class).getProcessEngineConfiguration())
                        .returns(true, ProcessEngineConfigurationImpl::isAuthorizationEnabled)
                        .returns(false, ProcessEngineConfigurationImpl::isMetricsEnabled)
                        .returns(false, ProcessEngineConfigurationImpl::isDbMetricsReporterActivate)
                        .returns("audit", ProcessEngineConfigurationImpl::getHistory)
                        .returns(false, ProcessEngineConfigurationImpl::isEnableExpressionsInStoredQueries)
                        .returns(false, ProcessEngineConfigurationImpl::isEnableExpressionsInAdhocQueries)
                        .returns(false, ProcessEngineConfigurationImpl::isJavaSerializationFormatEnabled)
                        .returns(true, ProcessEngineConfigurationImpl::isDeserializationTypeValidationEnabled)
                        .returns(false, ProcessEngineConfigurationImpl::isEnableXxeProcessing)
                        .returns(false, ProcessEngineConfigurationImpl::isEnableScriptEngineLoadExternalResources)
                        .returns(false, ProcessEngineConfigurationImpl::isDmnEnabled)
                        .returns(false, ProcessEngineConfigurationImpl::isCmmnEnabled)
                        .returns(1000, ProcessEngineConfigurationImpl::getQueryMaxResultsLimit)
                        .returns("01:00", ProcessEngineConfigurationImpl::getHistoryCleanupBatchWindowStartTime));
    }

    @Test
    void theSafeSettingsTakeOnlyOurModels() {
        host.withPropertyValues("roundtable.process.only-our-models=true")
                .run(context ->
                        assertThat(context).hasFailed().getFailure().rootCause().isInstanceOf(ProcessRefused.class));
    }

    private static java.util.List<String> ours(RepositoryService models) {
        return models.createDeploymentQuery().deploymentName(EnginePlugin.DEPLOYMENT).list().stream()
                .map(Deployment::getId)
                .toList();
    }

    @Configuration(proxyBeanMethods = false)
    static class TwoDatabases {

        @Bean
        @org.springframework.context.annotation.Primary
        JdbcDataSource main() {
            return database();
        }

        @Bean
        JdbcDataSource camundaBpmDataSource() {
            return database();
        }

        private static JdbcDataSource database() {
            JdbcDataSource database = new JdbcDataSource();
            database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
            return database;
        }
    }
}
