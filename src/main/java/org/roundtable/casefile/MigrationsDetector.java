package org.roundtable.casefile;

import java.util.Set;
import org.springframework.boot.sql.init.dependency.AbstractBeansOfTypeDatabaseInitializerDetector;
import org.springframework.core.Ordered;

/** Tells Spring Boot that our tables are made after a host's own migrations, and before anybody uses a database. */
final class MigrationsDetector extends AbstractBeansOfTypeDatabaseInitializerDetector implements Ordered {

    @Override
    protected Set<Class<?>> getDatabaseInitializerBeanTypes() {
        return Set.of(MigrationsInitializer.class);
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
