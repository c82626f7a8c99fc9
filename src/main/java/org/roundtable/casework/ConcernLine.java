package org.roundtable.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roundtable.access.Exclusions;
import org.roundtable.casefile.Person;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Opening.Role;
import org.roundtable.casefile.entry.Opening.RoleAssigned;
import org.roundtable.casefile.entry.Safeguarding.ConcernRaised;

/**
 * The line that a concern passes along until somebody takes it up: lead, deputy, duty line. Nobody implicated is ever in it, a role
 * that nobody holds is passed over, and it never waits for a configuration: the duty line is always there.
 */
final class ConcernLine {

    private static final List<Role> LINE =
            List.of(Role.SAFEGUARDING_LEAD, Role.DEPUTY_SAFEGUARDING_LEAD, Role.DUTY_LINE);
    private static final Map<Role, String> GROUPS = Map.of(
            Role.SAFEGUARDING_LEAD, "safeguarding",
            Role.DEPUTY_SAFEGUARDING_LEAD, "deputy",
            Role.DUTY_LINE, "duty");

    private final AskedOf of;
    private final Said<ConcernRaised> raised;

    ConcernLine(AskedOf of) {
        this.of = of;
        this.raised = of.file().said(ConcernRaised.class, of.id("concern")).orElseThrow();
    }

    /** Who holds it now: each who had it and did not take it up in their time has passed it on. */
    String holder() {
        List<Role> line = line();
        int passed = 0;
        Instant until = firstClock();
        while (!until.isAfter(of.now()) && passed < line.size() - 1) {
            passed++;
            until = until.plus(period());
        }
        return GROUPS.get(line.get(passed));
    }

    /** When it passes on, if nobody takes it up; always still to come, so that even the last is reminded again. */
    Instant passesOnAt() {
        Instant until = firstClock();
        while (!until.isAfter(of.now())) {
            until = until.plus(period());
        }
        return until;
    }

    private List<Role> line() {
        Set<String> implicated = implicatedUsers();
        Map<Role, String> holders = Stream.concat(
                        of.circumstances().organisation().said(RoleAssigned.class),
                        of.file().said(RoleAssigned.class))
                .map(Said::body)
                .collect(Collectors.toMap(RoleAssigned::role, RoleAssigned::user, (organisation, own) -> own));
        List<Role> line = new ArrayList<>(LINE.stream()
                .filter(role -> Optional.ofNullable(holders.get(role))
                        .filter(user -> !implicated.contains(user))
                        .isPresent())
                .toList());
        return line.isEmpty() ? List.of(Role.DUTY_LINE) : line;
    }

    private Set<String> implicatedUsers() {
        Set<String> implicated = Exclusions.of(of.file()).implicated().getOrDefault(of.id("concern"), Set.of());
        Set<String> users = new HashSet<>();
        implicated.stream()
                .map(of.inHand().people()::get)
                .filter(java.util.Objects::nonNull)
                .map(Person::userName)
                .filter(java.util.Objects::nonNull)
                .forEach(users::add);
        return users;
    }

    private Instant firstClock() {
        if (!isStandard()) {
            return raised.firstAt().plus(period());
        }
        return of.circumstances()
                .calendar()
                .forSafety()
                .dueForStandardConcern(
                        raised.firstAt(), of.figure("sg.ack.cutOff.hour"), of.figure("sg.ack.nextDay.hour"));
    }

    private boolean isStandard() {
        return !raised.body().immediate() && !raised.body().kind().isWithinTheHour();
    }

    /** How long each later holder has; a concern that was already late with the first is not given another day. */
    private Duration period() {
        String parameter = raised.body().immediate() ? "sg.ack.immediate.minutes" : "sg.ack.urgent.minutes";
        return Duration.ofMinutes(of.figure(parameter));
    }
}
