package org.roundtable.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.sql.init.SqlInitializationAutoConfiguration;
import org.springframework.boot.sql.init.dependency.DatabaseInitializationDependencyConfigurer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

class CasefileAutoConfigurationTests {

    private final ApplicationContextRunner host = new ApplicationContextRunner()
            .withPropertyValues("spring.datasource.generate-unique-name=true")
            .withConfiguration(AutoConfigurations.of(
                    DataSourceAutoConfiguration.class,
                    DataSourceTransactionManagerAutoConfiguration.class,
                    JdbcTemplateAutoConfiguration.class,
                    JdbcClientAutoConfiguration.class,
                    CasefileAutoConfiguration.class));

    /** A host's bean that reads one of our tables while it is made. */
    @Configuration(proxyBeanMethods = false)
    @Import(DatabaseInitializationDependencyConfigurer.class)
    static class ReadingEarly {

        @Bean
        AtomicReference<Long> filesSeen(JdbcClient jdbc) {
            return new AtomicReference<>(jdbc.sql("select count(*) from rt_case_file")
                    .query(Long.class)
                    .single());
        }
    }

    @Test
    void makesOurTablesBeforeAnybodyUsesTheDatabase() {
        host.withUserConfiguration(ReadingEarly.class)
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void comesAfterTheMigrationsOfTheHost() {
        host.withUserConfiguration(ReadingEarly.class)
                .withConfiguration(AutoConfigurations.of(SqlInitializationAutoConfiguration.class))
                .withPropertyValues("spring.sql.init.mode=always")
                .run(context -> assertThat(context.getBeanFactory()
                                .getBeanDefinition("roundtableMigrations")
                                .getDependsOn())
                        .containsExactly("dataSourceScriptDatabaseInitializer"));
    }

    @Test
    void staysAwayWithoutADatabase() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(CasefileAutoConfiguration.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(InitializingBean.class));
    }

    @Test
    void addsNoBeanWithoutOurPrefix() {
        host.run(context -> assertThat(context.getBeansOfType(Object.class).entrySet())
                .filteredOn(bean -> bean.getValue().getClass().getName().startsWith("org.roundtable")
                        && !bean.getKey().equals(CasefileAutoConfiguration.class.getName()))
                .isNotEmpty()
                .allMatch(bean -> bean.getKey().startsWith("roundtable")));
    }

    @Test
    void usesTheDataSourceOfTheHost() {
        host.run(context -> assertThat(context).hasSingleBean(DataSource.class));
    }
}
