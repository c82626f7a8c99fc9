package org.roundtable.process;

import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** One act, one commit: our tables and the engine's must lie in one database and be reached through one data source. */
final class OneDataSource {

    private OneDataSource() {}

    static void check(ProcessEngine engine, DataSource ours) {
        if (bare(engine.getProcessEngineConfiguration().getDataSource()) != bare(ours)) {
            throw new IllegalStateException(
                    "The engine uses another data source than Roundtable, so that an act could be"
                            + " stored by halves. Let both use the application's primary data source.");
        }
    }

    private static DataSource bare(DataSource source) {
        DataSource bare = source;
        while (bare instanceof DelegatingDataSource wrapped && wrapped.getTargetDataSource() != null) {
            bare = wrapped.getTargetDataSource();
        }
        return bare;
    }
}
