package org.roundtable.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.CaseFiles;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Opening.InitiatedBy;
import org.roundtable.casefile.entry.Opening.OrganisationSetUp;
import org.roundtable.casefile.entry.Opening.ReductionLink;
import org.roundtable.casefile.entry.Opening.Role;
import org.roundtable.casefile.entry.Opening.RoleAssigned;
import org.roundtable.casefile.entry.People.Language;
import org.roundtable.casefile.entry.People.ParticipantAdded;
import org.roundtable.flag.Flag;
import org.roundtable.flag.Flags;
import org.roundtable.flag.PracticeLog;
import org.roundtable.host.HostRole;
import org.roundtable.host.HostUser;
import org.roundtable.host.HostUsers;
import org.roundtable.participation.EngagementLevel;
import org.roundtable.participation.EntryMode;
import org.roundtable.participation.Nation;
import org.roundtable.participation.PartyType;
import org.roundtable.participation.Phase;
import org.roundtable.participation.Side;
import org.roundtable.process.WorkItem;
import org.roundtable.process.WorkItems;
import org.roundtable.testing.Databases;
import org.roundtable.testing.TestDatabase;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The whole of Roundtable without pages, on a database of a test's own, with people, a clock that moves, and short words for acts. */
public final class CaseworkBench implements AutoCloseable {

    public static final Viewer SAM = viewer("sam", HostRole.PRACTITIONER);
    public static final Viewer JO = viewer("jo", HostRole.PRACTITIONER);
    public static final Viewer LEE = viewer("lee", HostRole.PRACTITIONER, HostRole.SAFEGUARDING);
    public static final Viewer DEE = viewer("dee", HostRole.PRACTITIONER, HostRole.SAFEGUARDING);
    public static final Viewer DUTY = viewer("duty", HostRole.SAFEGUARDING);
    public static final Viewer MAX = viewer("max", HostRole.MANAGER);

    public final MovingClock clock = new MovingClock("2026-03-02T09:00:00Z");
    private final ConfigurableApplicationContext context;

    /** One for all test classes that only need some database: each test opens cases of its own. */
    public static synchronized CaseworkBench shared() {
        if (shared == null) {
            shared = new CaseworkBench(Databases.h2());
        }
        return shared;
    }

    private static @Nullable CaseworkBench shared;

    public CaseworkBench(TestDatabase database) {
        this(database, Map.of());
    }

    /** @param settings what is set otherwise than in tests */
    public CaseworkBench(TestDatabase database, Map<String, Object> settings) {
        ClockUtil.setCurrentTime(Date.from(clock.instant()));
        context = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .initializers(starting -> ((org.springframework.context.support.GenericApplicationContext) starting)
                        .registerBean("roundtableClock", Clock.class, () -> clock))
                .properties(properties(database))
                .properties(Map.of(
                        "spring.flyway.enabled", "false",
                        "spring.main.banner-mode", "off",
                        "spring.config.location", "optional:classpath:/none/",
                        "camunda.bpm.job-execution.enabled", "false",
                        "camunda.bpm.metrics.db-reporter-activate", "false",
                        "camunda.bpm.metrics.enabled", "false",
                        "camunda.bpm.auto-deployment-enabled", "false",
                        "roundtable.rounds-by-themselves", "false"))
                .properties(settings)
                .run();
    }

    private static java.util.Properties properties(TestDatabase database) {
        java.util.Properties properties = new java.util.Properties();
        properties.putAll(database.properties());
        return properties;
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {

        @Bean
        HostUsers users() {
            return new Users();
        }
    }

    private static final class Users implements HostUsers {

        @Override
        public Optional<HostUser> current() {
            return Optional.empty();
        }

        @Override
        public Optional<HostUser> named(String user) {
            return all().stream().filter(known -> known.name().equals(user)).findFirst();
        }

        @Override
        public List<HostUser> all() {
            return List.of(SAM, JO, LEE, DEE, DUTY, MAX).stream()
                    .map(viewer -> new HostUser(viewer.user(), "User " + viewer.user(), viewer.roles()))
                    .toList();
        }
    }

    private static Viewer viewer(String name, HostRole... roles) {
        return Viewer.of(new HostUser(name, name, Set.of(roles)));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** An organisation in England with lead, deputy, duty line and manager, and its conditions settled. */
    public String organisation() {
        return bean(OpeningCaseFile.class)
                .organisation(
                        SAM,
                        new OrganisationSetUp("org", "Fictional council", Nation.ENGLAND, "01632 960 999", null, null),
                        List.of(
                                new RoleAssigned(Role.SAFEGUARDING_LEAD, "lee"),
                                new RoleAssigned(Role.DEPUTY_SAFEGUARDING_LEAD, "dee"),
                                new RoleAssigned(Role.DUTY_LINE, "duty"),
                                new RoleAssigned(Role.MANAGER, "max")));
    }

    public String openCase() {
        return openCase(PartyType.CHILD, LocalDate.of(2010, 5, 4));
    }

    public String openCase(PartyType type, LocalDate birthDate) {
        return bean(OpeningCaseFile.class).open(SAM, newCase(organisation(), type, birthDate, false));
    }

    public static NewCase newCase(String organisation, PartyType type, LocalDate birthDate, boolean conditional) {
        return new NewCase(
                organisation,
                null,
                "Managing my own day",
                "To work out together how days can be managed.",
                EngagementLevel.INDIVIDUAL_CARE,
                InitiatedBy.JOINT,
                Phase.CO_COMMISSIONING,
                null,
                ReductionLink.NONE,
                conditional,
                new NewCase.NewPerson("Amina Canary", birthDate, type, Language.ENGLISH));
    }

    public CaseFile file(String caseFile) {
        return bean(CaseFiles.class).read(caseFile);
    }

    /** The first participant of a side. */
    public String participant(String caseFile, Side side) {
        return file(caseFile)
                .said(ParticipantAdded.class)
                .filter(added -> added.body().side() == side)
                .map(added -> added.body().id())
                .findFirst()
                .orElseThrow();
    }

    /** Records an entry of a kind at any time; values as a form would send them, several joined by commas. */
    public Entry record(Viewer viewer, String caseFile, Class<? extends EntryBody> kind, String... values) {
        return bean(Recording.class).record(viewer, caseFile, draft(kind, viewer, values));
    }

    public Entry complete(Viewer viewer, WorkItem step, Class<? extends EntryBody> kind, String... values) {
        return bean(Recording.class).complete(viewer, step.id(), draft(kind, viewer, values));
    }

    public static Draft draft(Class<? extends EntryBody> kind, Viewer viewer, String... values) {
        Map<String, List<String>> typed = new HashMap<>();
        for (int at = 0; at < values.length; at += 2) {
            typed.put(values[at], Arrays.asList(values[at + 1].split(",")));
        }
        return new Draft(
                EntryKinds.named(kind.getSimpleName()).orElseThrow(),
                typed,
                viewer.takesPart() ? EntryMode.SELF : EntryMode.BY_STAFF,
                viewer.participant(),
                null,
                null);
    }

    public List<WorkItem> steps(String caseFile) {
        return bean(WorkItems.class).open(caseFile);
    }

    public List<String> waiting(String caseFile) {
        return steps(caseFile).stream()
                .map(WorkItem::activity)
                .sorted()
                .distinct()
                .toList();
    }

    public Set<String> flags(String caseFile) {
        return bean(Flags.class).standing(caseFile).stream().map(Flag::code).collect(Collectors.toSet());
    }

    public Set<String> practice(String caseFile) {
        return bean(PracticeLog.class).standing(caseFile).stream()
                .map(PracticeLog.Note::code)
                .collect(Collectors.toSet());
    }

    /** Moves the clock, runs the timers that went off, and looks at what is due. */
    public void moveTo(String moment) {
        clock.moveTo(moment);
        ClockUtil.setCurrentTime(Date.from(clock.instant()));
        ManagementService jobs = bean(ManagementService.class);
        Collection<String> run = new ArrayList<>();
        while (true) {
            var due = jobs.createJobQuery().executable().list();
            if (due.isEmpty() || run.size() > 500) {
                break;
            }
            due.forEach(job -> {
                run.add(job.getId());
                jobs.executeJob(job.getId());
            });
        }
        bean(Rounds.class).lookAtDueCases();
    }

    public Instant now() {
        return clock.instant();
    }

    public DataSource dataSource() {
        return bean(DataSource.class);
    }

    @Override
    public void close() {
        context.close();
        ClockUtil.reset();
    }
}
