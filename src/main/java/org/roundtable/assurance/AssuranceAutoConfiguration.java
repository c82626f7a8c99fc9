package org.roundtable.assurance;

import javax.sql.DataSource;
import org.roundtable.casefile.Anchors;
import org.roundtable.casefile.CaseFiles;
import org.roundtable.casework.ReadingCase;
import org.roundtable.flag.Flags;
import org.roundtable.process.Processes;
import org.roundtable.process.WorkItems;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What managers look with, wherever there are cases to look at. */
@AutoConfiguration(afterName = "org.roundtable.casework.CaseworkAutoConfiguration")
@ConditionalOnBean(ReadingCase.class)
class AssuranceAutoConfiguration {

    @Bean
    FindingInstances roundtableFindingInstances(JdbcClient jdbc) {
        return new FindingInstances(jdbc);
    }

    @Bean
    AuditingInstance roundtableAuditingInstance(
            ReadingCase reading, Flags flags, Processes processes, WorkItems workItems) {
        return new AuditingInstance(reading, flags, processes, workItems);
    }

    @Bean
    VerifyingRecord roundtableVerifyingRecord(DataSource dataSource, CaseFiles files, Anchors anchors) {
        return new VerifyingRecord(dataSource, files, anchors);
    }
}
