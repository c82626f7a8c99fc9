package org.roundtable.web;

import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import org.roundtable.casework.MovingClock;
import org.roundtable.casework.Rounds;
import org.roundtable.host.HostUser;
import org.roundtable.testing.TestDatabase;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The {@link PagesHost}, answering on a port of its own, with a clock that moves. */
final class RunningHost implements AutoCloseable {

    private final MovingClock clock;
    private final ServletWebServerApplicationContext context;

    private final Devices devices;

    /** Who gets a device of which kind; {@code user} is nobody where nobody is signed in. */
    interface Devices {

        Device of(String host, @Nullable String user);
    }

    /** Where everybody has a browser without scripts. */
    RunningHost(TestDatabase database, String begins) {
        this(database, begins, Browser::new);
    }

    RunningHost(TestDatabase database, String begins, Devices devices) {
        this.devices = devices;
        clock = new MovingClock(begins);
        ClockUtil.setCurrentTime(Date.from(clock.instant()));
        context = (ServletWebServerApplicationContext) new SpringApplicationBuilder(PagesHost.class)
                .initializers(starting -> ((GenericApplicationContext) starting)
                        .registerBean("roundtableClock", Clock.class, () -> clock))
                .properties(PagesHost.properties(database))
                .properties("server.port=0", "spring.main.banner-mode=off", PagesHost.NO_SETTINGS_OF_OTHERS)
                .run();
    }

    /** Somebody of the host at a device of theirs. */
    Device signedIn(HostUser user) {
        return devices.of(address(), user.name());
    }

    /** A device on which nobody is signed in. */
    Device device() {
        return devices.of(address(), null);
    }

    /** Moves the clock, lets the timers go off that are due then, and looks at the cases that are due. */
    void moveTo(String moment) {
        clock.moveTo(moment);
        ClockUtil.setCurrentTime(Date.from(clock.instant()));
        ManagementService jobs = context.getBean(ManagementService.class);
        for (var due = jobs.createJobQuery().executable().list();
                !due.isEmpty();
                due = jobs.createJobQuery().executable().list()) {
            due.forEach(job -> jobs.executeJob(job.getId()));
        }
        context.getBean(Rounds.class).lookAtDueCases();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    String address() {
        return "http://localhost:" + context.getWebServer().getPort();
    }

    @Override
    public void close() {
        context.close();
        ClockUtil.reset();
    }
}
