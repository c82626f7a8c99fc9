package org.roundtable.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roundtable.access.CaseAccess;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.Person;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Opening.Role;
import org.roundtable.casefile.entry.Opening.RoleAssigned;
import org.roundtable.host.HostRole;
import org.roundtable.host.HostUser;
import org.roundtable.host.HostUsers;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may have to be told of something in a case: whoever has a part in it, whoever covers for them, and whoever oversees it. */
final class Receivers {

    private static final Set<Role> OVERSEE = Set.of(Role.MANAGER, Role.SPONSOR);

    private static final String COVERS =
            """
            select absent, cover, until_on from RT_COVER where absent in (:users) and from_on <= :today \
            and until_on >= :today and ended_at is null""";

    private final JdbcClient jdbc;
    private final HostUsers users;
    private final Clock clock;

    Receivers(JdbcClient jdbc, HostUsers users, Clock clock) {
        this.jdbc = jdbc;
        this.users = users;
        this.clock = clock;
    }

    /**
     * Somebody who may have to be told.
     *
     * @param until where they are there by covering alone, until when
     */
    record Receiver(Viewer viewer, CaseAccess access, @Nullable Instant until) {}

    private record Covered(String absent, String cover, Instant until) {}

    List<Receiver> of(CaseInHand inHand) {
        Set<String> named = named(inHand);
        List<Covered> covers = covers(named);
        Map<String, @Nullable Instant> until = new LinkedHashMap<>();
        named.forEach(user -> until.put(user, null));
        covers.forEach(cover -> {
            if (!named.contains(cover.cover())) {
                until.put(cover.cover(), cover.until());
            }
        });
        Map<String, Set<String>> absent = new HashMap<>();
        covers.forEach(cover -> absent.computeIfAbsent(cover.cover(), user -> new LinkedHashSet<>())
                .add(cover.absent()));
        return until.keySet().stream()
                .flatMap(name -> users.named(name).stream())
                .map(user -> Viewer.of(user).covering(absent.getOrDefault(user.name(), Set.of())))
                .map(viewer -> new Receiver(viewer, inHand.accessOf(viewer), until.get(viewer.user())))
                .filter(receiver -> receiver.access().mayOpen())
                .toList();
    }

    private Set<String> named(CaseInHand inHand) {
        Set<String> named = new LinkedHashSet<>();
        roles(inHand).map(RoleAssigned::user).forEach(named::add);
        inHand.people().values().stream()
                .map(Person::userName)
                .flatMap(user -> Optional.ofNullable(user).stream())
                .forEach(named::add);
        if (roles(inHand).map(RoleAssigned::role).noneMatch(OVERSEE::contains)) {
            named.addAll(overseers());
        }
        return named;
    }

    /** Those who oversee all cases. */
    List<String> overseers() {
        return users.all().stream()
                .filter(user -> user.roles().contains(HostRole.MANAGER))
                .map(HostUser::name)
                .toList();
    }

    private static Stream<RoleAssigned> roles(CaseInHand inHand) {
        return Stream.of(inHand.file(), inHand.organisation())
                .flatMap(file -> file.said(RoleAssigned.class))
                .map(Said::body);
    }

    private List<Covered> covers(Set<String> absent) {
        return absent.isEmpty()
                ? List.of()
                : jdbc.sql(COVERS)
                        .param("users", absent)
                        .param("today", LocalDate.ofInstant(clock.instant(), Typed.ZONE))
                        .query((row, number) -> new Covered(
                                row.getString("absent"),
                                row.getString("cover"),
                                row.getObject("until_on", LocalDate.class)
                                        .plusDays(1)
                                        .atStartOfDay(Typed.ZONE)
                                        .toInstant()))
                        .list();
    }
}
