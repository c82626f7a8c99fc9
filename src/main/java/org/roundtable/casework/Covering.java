package org.roundtable.casework;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Opening.RoleAssigned;
import org.roundtable.host.HostRole;
import org.roundtable.host.HostUser;
import org.roundtable.host.HostUsers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody's work is done by somebody else for some days. It ends by itself, and it stays on record who arranged it. */
public final class Covering {

    /** Longer than that is no absence: somebody else takes the roles. */
    private static final int MOST_DAYS = 183;

    private static final String NOW =
            """
            select absent from RT_COVER where cover = :user and from_on <= :today and until_on >= :today \
            and ended_at is null""";

    private static final String OF =
            """
            select * from RT_COVER where (absent = :user or cover = :user or arranged_by = :user) \
            and until_on >= :today and ended_at is null order by from_on, id""";

    private static final String ADD =
            """
            insert into RT_COVER (id, absent, cover, from_on, until_on, arranged_by, arranged_at, reason) \
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String END =
            """
            update RT_COVER set ended_at = :now, ended_by = :user where id = :id and ended_at is null \
            and (absent = :user or cover = :user or arranged_by = :user)""";

    private final JdbcClient jdbc;
    private final HostUsers users;
    private final GivingNotice notices;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Covering(CaseworkParts parts, JdbcClient jdbc, HostUsers users) {
        this.jdbc = jdbc;
        this.users = users;
        this.notices = parts.notices();
        this.transaction = parts.transaction();
        this.clock = parts.clock();
    }

    /** Why somebody is away, and no more than that: nobody's health is anybody's business here. */
    public enum Away {
        SUDDENLY,
        PLANNED,
        LEFT
    }

    /**
     * What somebody wants to arrange.
     *
     * @param absent who is away
     * @param reason nothing where they arrange it themselves
     */
    public record Wanted(
            @Nullable String absent,
            @Nullable Away reason,
            @Nullable String cover,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    /** One absence, both days included. */
    public record Cover(
            String id,
            String absent,
            String cover,
            LocalDate from,
            LocalDate until,
            String arrangedBy,
            @Nullable Away reason,
            Instant arrangedAt,
            @Nullable Instant endedAt) {

        boolean wasOn(Instant moment) {
            LocalDate day = LocalDate.ofInstant(moment, Typed.ZONE);
            return !day.isBefore(from)
                    && !day.isAfter(until)
                    && !moment.isBefore(arrangedAt)
                    && (endedAt == null || moment.isBefore(endedAt));
        }
    }

    /** Whoever is signed in, with those whose work they cover today. */
    public Viewer viewer(HostUser user) {
        List<String> absent = jdbc.sql(NOW)
                .param("user", user.name())
                .param("today", today())
                .query(String.class)
                .list();
        return Viewer.of(user).covering(Set.copyOf(absent));
    }

    /** Cover that somebody has, gives, or arranged for others, now or later. */
    public List<Cover> of(Viewer viewer) {
        mustBeStaff(viewer);
        return jdbc.sql(OF)
                .param("user", viewer.user())
                .param("today", today())
                .query(Covering::read)
                .list();
    }

    /**
     * Lets somebody else do the viewer's own work for some days.
     *
     * @throws EntryRefused when something has to be put right first
     */
    public void arrange(Viewer viewer, @Nullable String cover, @Nullable LocalDate from, @Nullable LocalDate until) {
        mustBeStaff(viewer);
        arrange(viewer, new Wanted(viewer.user(), null, cover, from, until), new ArrayList<>());
    }

    /**
     * Lets somebody else do the work of somebody who can not arrange it: both are told, and both can end it. Nobody puts themselves in
     * a colleague's place.
     *
     * @throws EntryRefused when something has to be put right first
     * @throws NotForYou for whoever does not oversee the work of the absent one
     */
    public void arrangeFor(Viewer viewer, Wanted wanted) {
        mustOversee(viewer);
        List<Problem> problems = new ArrayList<>();
        if (wanted.absent() == null || !mayArrangeFor(viewer, wanted.absent())) {
            problems.add(new Problem("absent", "practice.problem.cover.absent"));
        }
        if (wanted.reason() == null) {
            problems.add(new Problem("reason", "entry.problem.choose"));
        }
        arrange(viewer, wanted, problems);
    }

    private void arrange(Viewer viewer, Wanted wanted, List<Problem> problems) {
        problems.addAll(problems(viewer, wanted));
        if (wanted.absent() == null || wanted.cover() == null || !problems.isEmpty()) {
            throw new EntryRefused(problems);
        }
        Cover cover = new Cover(
                UUID.randomUUID().toString(),
                wanted.absent(),
                wanted.cover(),
                requireNonNull(wanted.from()),
                requireNonNull(wanted.until()),
                viewer.user(),
                wanted.reason(),
                clock.instant(),
                null);
        transaction.executeWithoutResult(status -> {
            add(cover);
            notices.covers(cover, viewer.user());
        });
    }

    private void add(Cover cover) {
        jdbc.sql(ADD)
                .params(
                        cover.id(),
                        cover.absent(),
                        cover.cover(),
                        cover.from(),
                        cover.until(),
                        cover.arrangedBy(),
                        cover.arrangedAt().atOffset(ZoneOffset.UTC),
                        cover.reason() == null ? null : cover.reason().name())
                .update();
    }

    private List<Problem> problems(Viewer viewer, Wanted wanted) {
        List<Problem> problems = new ArrayList<>();
        LocalDate from = wanted.from();
        LocalDate until = wanted.until();
        if (from == null) {
            problems.add(new Problem("from", "entry.problem.date"));
        }
        if (until == null) {
            problems.add(new Problem("until", "entry.problem.date"));
        } else if (until.isBefore(today()) || from != null && until.isBefore(from)) {
            problems.add(new Problem("until", "practice.problem.cover.order"));
        } else if (from != null && until.isAfter(from.plusDays(MOST_DAYS))) {
            problems.add(new Problem("until", "practice.problem.cover.long"));
        }
        if (!mayCover(viewer, wanted)) {
            problems.add(new Problem("cover", "practice.problem.cover.who"));
        }
        return problems;
    }

    /** Somebody else than both, who does such work. */
    private boolean mayCover(Viewer viewer, Wanted wanted) {
        return wanted.cover() != null
                && !wanted.cover().equals(viewer.user())
                && !wanted.cover().equals(wanted.absent())
                && users.named(wanted.cover()).filter(Covering::worksOnCases).isPresent();
    }

    private static boolean worksOnCases(HostUser user) {
        return user.roles().contains(HostRole.PRACTITIONER) || user.roles().contains(HostRole.SAFEGUARDING);
    }

    /** Who could cover for somebody, and for whom it can be arranged: those who work on cases. */
    public List<HostUser> colleagues(Viewer viewer) {
        mustBeStaff(viewer);
        return users.all().stream()
                .filter(user -> !user.name().equals(viewer.user()))
                .filter(Covering::worksOnCases)
                .toList();
    }

    /**
     * Those for whom the viewer can arrange it.
     *
     * @throws NotForYou for whoever oversees nobody's work
     */
    public List<HostUser> overseen(Viewer viewer) {
        mustOversee(viewer);
        return colleagues(viewer).stream()
                .filter(user -> mayArrangeFor(viewer, user.name()))
                .toList();
    }

    private void mustOversee(Viewer viewer) {
        mustBeStaff(viewer);
        if (!viewer.has(HostRole.MANAGER)) {
            throw new NotForYou();
        }
    }

    private boolean mayArrangeFor(Viewer viewer, String absent) {
        return !absent.equals(viewer.user())
                && users.named(absent).filter(Covering::worksOnCases).isPresent();
    }

    /**
     * Ends it now; either of the two may, and whoever arranged it.
     *
     * @throws NotForYou when there is none of theirs
     */
    public void end(Viewer viewer, String id) {
        mustBeStaff(viewer);
        transaction.executeWithoutResult(status -> {
            int ended = jdbc.sql(END)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("user", viewer.user())
                    .param("id", id)
                    .update();
            if (ended == 0) {
                throw new NotForYou();
            }
            notices.coverEnded(find(id), viewer.user());
        });
    }

    private Cover find(String id) {
        return jdbc.sql("select * from RT_COVER where id = ?")
                .param(id)
                .query(Covering::read)
                .single();
    }

    /** In whose place things were entered in one case. */
    public Standing in(CaseView view) {
        Set<String> hands = new HashSet<>();
        view.shown().entries().forEach(entry -> hands.add(entry.recordedBy()));
        List<Cover> covers = hands.isEmpty()
                ? List.of()
                : jdbc.sql("select * from RT_COVER where cover in (:hands)")
                        .param("hands", hands)
                        .query(Covering::read)
                        .list();
        return new Standing(covers, rolesIn(view));
    }

    private static Set<String> rolesIn(CaseView view) {
        Set<String> named = new HashSet<>();
        List.of(view.inHand().file(), view.inHand().organisation()).forEach(file -> file.said(RoleAssigned.class)
                .map(Said::body)
                .map(RoleAssigned::user)
                .forEach(named::add));
        return named;
    }

    /** Covers that may have led to entries of a case, and who has a role of their own in it. */
    public record Standing(List<Cover> covers, Set<String> named) {

        /** For whom this was entered, where the one who did has no role of their own in the case. */
        public Optional<String> absentFor(Entry entry) {
            return named.contains(entry.recordedBy())
                    ? Optional.empty()
                    : covers.stream()
                            .filter(cover -> cover.cover().equals(entry.recordedBy())
                                    && named.contains(cover.absent())
                                    && cover.wasOn(entry.recordedAt()))
                            .map(Cover::absent)
                            .findFirst();
        }
    }

    private static void mustBeStaff(Viewer viewer) {
        if (viewer.takesPart()) {
            throw new NotForYou();
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Typed.ZONE);
    }

    private static Cover read(ResultSet row, int number) throws SQLException {
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Cover(
                row.getString("id"),
                row.getString("absent"),
                row.getString("cover"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class),
                row.getString("arranged_by"),
                row.getString("reason") == null ? null : Away.valueOf(row.getString("reason")),
                row.getObject("arranged_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant());
    }
}
