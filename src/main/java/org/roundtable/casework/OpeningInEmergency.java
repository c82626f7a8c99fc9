package org.roundtable.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.CaseFiles;
import org.roundtable.casefile.NewEntry;
import org.roundtable.casefile.entry.Confidentiality.OpenedInEmergency;
import org.roundtable.host.HostUser;
import org.roundtable.host.HostUsers;

/**
 * Opening a file that one has no part in because it can not wait: with a reason, for a limited time, entered in the file, told to the
 * host, and looked at afterwards by somebody else.
 */
public final class OpeningInEmergency {

    /** Shown at once; nobody should ever have so many to review. */
    private static final int TO_REVIEW = 50;

    private final CaseworkParts parts;
    private final CaseFiles files;
    private final EmergencyRows rows;
    private final Excerpts excerpts;
    private final HostUsers users;
    private final Duration lasts;
    private final Clock clock;

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
     * @throws EntryRefused when nothing, or more than one case, is found
     * @throws NotForYou for people taking part
     */
    public String open(Viewer viewer, Wanted wanted) {
        if (viewer.takesPart() || viewer.roles().isEmpty()) {
            throw new NotForYou();
        }
        return parts.transaction().execute(status -> {
            String caseFile = found(viewer, wanted);
            if (!parts.cases().lock(caseFile).accessOf(viewer).mayOpen()) {
                enter(viewer, caseFile, wanted.reason());
            }
            return caseFile;
        });
    }

    private String found(Viewer viewer, Wanted wanted) {
        List<Problem> problems = new ArrayList<>();
        if (wanted.reason().isBlank()) {
            problems.add(new Problem("reason", "access.emergency.reason.missing"));
        }
        List<String> found = wanted.caseOrName().isBlank()
                ? List.of()
                : rows.find(viewer, wanted.caseOrName().strip(), wanted.born());
        if (found.isEmpty()) {
            problems.add(new Problem("case", "access.emergency.case.missing"));
        } else if (found.size() > 1) {
            problems.add(new Problem("born", "access.emergency.born.missing"));
        }
        if (!problems.isEmpty()) {
            throw new EntryRefused(problems);
        }
        return found.get(0);
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
