package org.roundtable.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.roundtable.casefile.bundle.Bundles;
import org.roundtable.casework.LoadingBundle;
import org.roundtable.host.HostRole;
import org.roundtable.host.HostUser;
import org.roundtable.host.HostUsers;
import org.roundtable.process.EngineSettings;
import org.roundtable.testing.DatabaseKind;
import org.roundtable.testing.Databases;
import org.roundtable.testing.TestDatabase;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * A host for tests of pages, without security: whoever the header {@code X-User} names is signed in. Started by {@code main} it
 * answers on port 8099, where the parameter {@code as} does the same, with the demonstration cases, so that pages can be looked at.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = SecurityAutoConfiguration.class)
class PagesHost {

    /** Those of the standalone application are on the same class path. */
    static final String NO_SETTINGS_OF_OTHERS = "spring.config.location=optional:classpath:/none/";

    static final HostUser SAM = new HostUser("sam", "Sam Rees", Set.of(HostRole.PRACTITIONER));
    static final HostUser JO = new HostUser("jo", "Jo Malik", Set.of(HostRole.PRACTITIONER));
    static final HostUser LEE = new HostUser("lee", "Lee Okafor", Set.of(HostRole.SAFEGUARDING));
    static final HostUser DUTY = new HostUser("duty", "Duty line", Set.of(HostRole.SAFEGUARDING));
    static final HostUser MAX = new HostUser("max", "Max Adeyemi", Set.of(HostRole.MANAGER));

    @Bean
    HostUsers users() {
        return new HostUsers() {
            @Override
            public Optional<HostUser> current() {
                return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                        ? Optional.ofNullable(name(attributes)).flatMap(this::named)
                        : Optional.empty();
            }

            @Override
            public Optional<HostUser> named(String user) {
                return all().stream().filter(known -> known.name().equals(user)).findFirst();
            }

            @Override
            public List<HostUser> all() {
                return List.of(SAM, JO, LEE, DUTY, MAX);
            }
        };
    }

    private static @org.jspecify.annotations.Nullable String name(ServletRequestAttributes attributes) {
        String header = attributes.getRequest().getHeader("X-User");
        return header != null ? header : attributes.getRequest().getParameter("as");
    }

    /** Our tables, and the engine's, in a database of the test's own. */
    static Map<String, Object> properties(TestDatabase database) {
        Map<String, Object> properties = new HashMap<>(EngineSettings.safe());
        properties.putAll(database.properties());
        properties.put("camunda.bpm.authorization.enabled", false);
        properties.put("camunda.bpm.job-execution.enabled", false);
        properties.put("roundtable.rounds-by-themselves", false);
        properties.put("roundtable.duty-line", "01632 960 999");
        return properties;
    }

    public static void main(String[] arguments) throws IOException {
        var host = new SpringApplicationBuilder(PagesHost.class)
                .properties(properties(Databases.migrated(DatabaseKind.H2)))
                .properties("server.port=8099", NO_SETTINGS_OF_OTHERS)
                .run(arguments);
        try (var examples = Files.newDirectoryStream(Path.of("docs/examples"), "*.json")) {
            for (var example : examples) {
                host.getBean(LoadingBundle.class).demonstrate(Bundles.read(example), null);
            }
        }
    }
}
