package org.roundtable.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roundtable.access.CaseAccess;
import org.roundtable.access.NotForYou;
import org.roundtable.access.ReadLog;
import org.roundtable.access.ReadLog.What;
import org.roundtable.access.Viewer;
import org.roundtable.host.HostRole;
import org.roundtable.host.HostUser;
import org.roundtable.host.HostUsers;

/**
 * Who looked at a case: for those who answer for it, and for the person it is about. That safeguarding looked would tell that there
 * is a concern, so only they and managers read it here; everybody else can ask for it.
 */
public final class WhoLooked {

    /** How many looks are shown at once. */
    public static final int AT_ONCE = 50;

    private static final int LAST = 10_000;

    private final CaseworkParts parts;
    private final ReadLog readLog;
    private final HostUsers users;

    WhoLooked(CaseworkParts parts, ReadLog readLog, HostUsers users) {
        this.parts = parts;
        this.readLog = readLog;
        this.users = users;
    }

    /** A look at the case: by whom, at what, when. */
    public record Looked(String name, What what, Instant at) {}

    /** Somebody who looked on a day, once however often. */
    public record OnDay(String name, LocalDate day) {}

    /** A page of looks, from 1. */
    public record Page(List<Looked> looks, int page, boolean more) {}

    /** Whether somebody may read who looked at a case. */
    public static boolean isFor(CaseAccess access) {
        return !access.viewer().takesPart() && (access.isTeam() || access.isSafeguarding() || access.isManager());
    }

    /** @throws NotForYou for anybody but the team, safeguarding and managers of the case */
    public Page of(Viewer viewer, String caseFile, int page) {
        return parts.transaction().execute(status -> {
            CaseInHand inHand = parts.cases().read(caseFile, viewer);
            CaseAccess access = inHand.accessOf(viewer);
            if (!isFor(access)) {
                throw new NotForYou();
            }
            boolean all = access.isSafeguarding() || access.isManager();
            int from = Math.min(Math.max(1, page), LAST);
            List<ReadLog.Look> looks = readLog.of(caseFile, all ? Set.of() : safeguarding(), from - 1, AT_ONCE + 1);
            return new Page(
                    looks.stream()
                            .limit(AT_ONCE)
                            .map(look -> new Looked(name(inHand, look), look.what(), look.at()))
                            .toList(),
                    from,
                    looks.size() > AT_ONCE);
        });
    }

    /**
     * For somebody whom the case is about: which of the staff looked on which day, the latest first.
     *
     * @throws NotForYou for those who are in the case by their job
     */
    public List<OnDay> atMine(Viewer viewer) {
        return parts.transaction().execute(status -> {
            CaseInHand inHand = parts.cases().read(String.valueOf(viewer.caseFile()), viewer);
            if (!viewer.takesPart() || !inHand.accessOf(viewer).hasExperience()) {
                throw new NotForYou();
            }
            return days(inHand).limit(AT_ONCE).toList();
        });
    }

    /** Which of the staff looked on which day, but for safeguarding. */
    Stream<OnDay> days(CaseInHand inHand) {
        return readLog.of(inHand.file().id(), safeguarding(), 0, LAST).stream()
                .filter(look -> look.participant() == null && look.what() != What.LIST)
                .map(look -> new OnDay(name(inHand, look), LocalDate.ofInstant(look.at(), Typed.ZONE)))
                .distinct();
    }

    private Collection<String> safeguarding() {
        return users.all().stream()
                .filter(user -> user.roles().contains(HostRole.SAFEGUARDING))
                .map(HostUser::name)
                .collect(Collectors.toSet());
    }

    private String name(CaseInHand inHand, ReadLog.Look look) {
        String participant = look.participant();
        Stream<String> known = participant == null
                ? users.named(look.user()).map(HostUser::displayName).stream()
                : inHand.name(participant).stream();
        return known.findFirst().orElse(look.user());
    }
}
