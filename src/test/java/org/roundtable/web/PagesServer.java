package org.roundtable.web;

import java.util.Map;
import org.roundtable.testing.TestDatabase;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The pages behind a real server on a port of its own, for measuring. */
public final class PagesServer implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    public PagesServer(TestDatabase database) {
        context = new SpringApplicationBuilder(PagesHost.class)
                .properties(PagesHost.properties(database))
                .properties(
                        Map.of("server.port", "0", "spring.main.banner-mode", "off", "spring.flyway.enabled", "false"))
                .properties(PagesHost.NO_SETTINGS_OF_OTHERS)
                .run();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public int port() {
        return ((ServletWebServerApplicationContext) context).getWebServer().getPort();
    }

    @Override
    public void close() {
        context.close();
    }
}
