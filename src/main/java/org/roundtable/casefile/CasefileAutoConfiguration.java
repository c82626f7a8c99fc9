package org.roundtable.casefile;

import javax.sql.DataSource;
import org.roundtable.casefile.bundle.ExportingFile;
import org.roundtable.casefile.bundle.ImportingBundle;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;

/** Our tables in the host's database, and what reads and writes them. */
@AutoConfiguration(after = {DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class})
@ConditionalOnSingleCandidate(DataSource.class)
class CasefileAutoConfiguration {

    @Bean
    MigrationsInitializer roundtableMigrations(DataSource dataSource) {
        return new MigrationsInitializer(dataSource);
    }

    @Bean
    @ConditionalOnMissingBean
    @DependsOnDatabaseInitialization
    CaseFiles roundtableCaseFiles(DataSource dataSource) {
        return new CaseFiles(dataSource);
    }

    @Bean
    @ConditionalOnMissingBean
    @DependsOnDatabaseInitialization
    Persons roundtablePersons(DataSource dataSource) {
        return new Persons(dataSource);
    }

    @Bean
    @ConditionalOnMissingBean
    @DependsOnDatabaseInitialization
    Anchors roundtableAnchors(DataSource dataSource) {
        return new Anchors(dataSource);
    }

    @Bean
    @ConditionalOnMissingBean
    @DependsOnDatabaseInitialization
    CalendarDays roundtableCalendarDays(DataSource dataSource) {
        return new CalendarDays(dataSource);
    }

    @Bean
    @ConditionalOnMissingBean
    ImportingBundle roundtableImportingBundle(
            CaseFiles files, Persons persons, PlatformTransactionManager transactionManager) {
        return new ImportingBundle(files, persons, transactionManager);
    }

    @Bean
    @ConditionalOnMissingBean
    ExportingFile roundtableExportingFile(CaseFiles files, Persons persons) {
        return new ExportingFile(files, persons);
    }
}
