package org.roundtable.standalone;

import java.util.Locale;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Refuses to start on a database file that writes later: with H2's default delay a killed machine loses acts that were acknowledged.
 */
final class SafeDatabase implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    static final String ALLOW_UNSAFE = "roundtable.standalone.allow-unsafe-database";

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        ConfigurableEnvironment environment = event.getEnvironment();
        String url = environment.getProperty("spring.datasource.url", "");
        boolean allowed = environment.getProperty(ALLOW_UNSAFE, Boolean.class, false);
        if (!allowed && !isSafe(url)) {
            throw new UnsafeDatabase();
        }
    }

    /** H2 in a file needs {@code WRITE_DELAY=0}; other databases, and H2 in memory, are not ours to judge here. */
    static boolean isSafe(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        boolean file = lower.startsWith("jdbc:h2:") && !lower.startsWith("jdbc:h2:mem:");
        return !file || lower.replace(" ", "").matches(".*;write_delay=0(;.*)?$");
    }
}
