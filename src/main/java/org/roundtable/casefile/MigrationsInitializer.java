package org.roundtable.casefile;

import javax.sql.DataSource;
import org.springframework.beans.factory.InitializingBean;

/** Migrates our tables while the host starts. */
final class MigrationsInitializer implements InitializingBean {

    private final DataSource dataSource;

    MigrationsInitializer(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void afterPropertiesSet() {
        Migrations.migrate(dataSource);
    }
}
