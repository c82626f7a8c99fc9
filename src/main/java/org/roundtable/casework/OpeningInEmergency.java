package org.roundtable.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.CaseFiles;
import org.roundtable.casefile.NewEntry;
import org.roundtable.casefile.entry.Confidentiality.OpenedInEmergency;
import org.roundtable.host.HostRole;
import org.roundtable.host.HostUser;
import org.roundtable.host.HostUsers;

/**
 * Opening a file that one has no part in because it can not wait: with a reason, for a limited time, entered in the file, told to the
 * host, and looked at afterwards by somebody else.
 */
public final class OpeningInEmergency {

    /** Shown at once; nobody should ever have so many to review. */
    private static final int TO_REVIEW = 50;

    /** Fewer letters say nothing that somebody else could look at afterwards. */
    private static final int SHORTEST_REASON = 10;

    private static final int DIFFERENT_LETTERS = 4;

    private final CaseworkParts parts;
    private final CaseFiles files;
    private final EmergencyRows rows;
    private final Excerpts excerpts;
    private final HostUsers users;
    private final Duration lasts;
    private final Clock clock;
    private final EmergencyTries tries;

    OpeningInEmergency(
            CaseworkParts parts,
            CaseFiles files,
            EmergencyRows rows,
            Excerpts excerpts,
            HostUsers users,
            RoundtableProperties properties) {
        this.parts = parts;
        this.files = files;
        this.rows = rows;
        this.excerpts = excerpts;
        this.users = users;
        this.lasts = properties.emergencyLasts();
        this.clock = parts.clock();
        this.tries = new EmergencyTries(clock);
    }

    /**
     * What somebody wants to open, and why.
     *
     * @param caseOrName the number of a case, or the whole name of somebody in it
     * @param born tells people of the same name apart
     */
    public record Wanted(String caseOrName, @Nullable LocalDate born, String reason) {}

    /** An opened file that waits for the review of somebody who oversees it. */
    public record ToReview(String id, String caseFile, String caseTitle, String by, Instant at) {}

    public Duration lasts() {
        return lasts;
    }

    /**
     * @return the case, which the viewer can open from now on for a time
     * @throws EntryRefused without a reason, and when not exactly one case is found
     * @throws NotForYou for people taking part
     */
    public String open(Viewer viewer, Wanted wanted) {
        if (viewer.takesPart() || viewer.roles().isEmpty()) {
            throw new NotForYou();
        }
        if (!says(wanted.reason())) {
            throw refused("reason", "access.emergency.reason.missing");
        }
        String caseFile = parts.transaction().execute(status -> opened(viewer, wanted));
        if (caseFile == null) {
            throw missed(viewer);
        }
        return caseFile;
    }

    /** Nothing is looked for before somebody says why: in words, whatever else was typed. */
    private static boolean says(String reason) {
        long letters = reason.codePoints().filter(Character::isLetter).count();
        long different =
                reason.codePoints().filter(Character::isLetter).distinct().count();
        return letters >= SHORTEST_REASON && different >= DIFFERENT_LETTERS;
    }

    private @Nullable String opened(Viewer viewer, Wanted wanted) {
        List<String> found = found(viewer, wanted);
        if (found.size() != 1) {
            return null;
        }
        String caseFile = found.get(0);
        if (!parts.cases().lock(caseFile).accessOf(viewer).mayOpen()) {
            enter(viewer, caseFile, wanted.reason());
        }
        return caseFile;
    }

    /** The number of a case can not be guessed; names and birth dates can. */
    private List<String> found(Viewer viewer, Wanted wanted) {
        String caseOrName = wanted.caseOrName().strip();
        List<String> byNumber = rows.byNumber(viewer, caseOrName);
        boolean notByName = caseOrName.isEmpty() || tries.isTooMany(viewer.user());
        return byNumber.isEmpty() && !notByName ? rows.byName(viewer, caseOrName, wanted.born()) : byNumber;
    }

    /** The same answer whether nobody has that name, or more than one. */
    private EntryRefused missed(Viewer viewer) {
        boolean tooMany = tries.isTooMany(viewer.user());
        if (tries.missed(viewer.user())) {
            parts.transaction()
                    .executeWithoutResult(status -> parts.notices().triedInEmergency(viewer.user(), overseers(viewer)));
        }
        return refused("case", tooMany ? "access.emergency.too-many" : "access.emergency.case.missing");
    }

    private List<String> overseers(Viewer viewer) {
        return users.all().stream()
                .filter(user ->
                        user.roles().contains(HostRole.MANAGER) || user.roles().contains(HostRole.SAFEGUARDING))
                .map(HostUser::name)
                .filter(user -> !user.equals(viewer.user()))
                .toList();
    }

    private static EntryRefused refused(String field, String message) {
        return new EntryRefused(List.of(new Problem(field, message)));
    }

    private void enter(Viewer viewer, String caseFile, String reason) {
        Instant now = clock.instant();
        String id = UUID.randomUUID().toString();
        OpenedInEmergency opened = new OpenedInEmergency(id, reason.strip(), now.plus(lasts));
        files.append(caseFile, List.of(NewEntry.byStaff(opened, now)), viewer.user(), now);
        rows.add(new EmergencyRows.Opened(id, caseFile, viewer.user(), now));
        parts.outbox().add("case.opened-in-emergency", caseFile, Map.of("emergency", id), now);
        parts.notices().openedInEmergency(parts.cases().read(caseFile), id, viewer.user());
        parts.looking().beforeCommit(caseFile);
    }

    /** What waits for a review by the viewer, the longest waiting first. */
    public List<ToReview> toReview(Viewer viewer) {
        if (viewer.takesPart()) {
            return List.of();
        }
        return parts.transaction().execute(status -> {
            List<EmergencyRows.Opened> opened = rows.toReview(viewer, TO_REVIEW);
            Map<String, CaseInHand> cases = excerpts.of(
                    viewer,
                    opened.stream()
                            .map(EmergencyRows.Opened::caseFile)
                            .distinct()
                            .toList());
            return opened.stream()
                    .map(one -> new ToReview(
                            one.id(),
                            one.caseFile(),
                            cases.get(one.caseFile()).title(),
                            users.named(one.user()).map(HostUser::displayName).orElse(one.user()),
                            one.at()))
                    .toList();
        });
    }
}
