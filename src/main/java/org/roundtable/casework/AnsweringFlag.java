package org.roundtable.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.roundtable.access.CaseAccess;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.CaseFiles;
import org.roundtable.casefile.NewEntry;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Noticing.FlagSeen;
import org.roundtable.casefile.entry.Noticing.FlagSetAside;
import org.roundtable.casefile.entry.Noticing.Severity;
import org.roundtable.flag.Flag;
import org.roundtable.flag.FlagState;
import org.roundtable.flag.Flags;
import org.roundtable.participation.EntryMode;
import org.springframework.transaction.support.TransactionTemplate;

/** Opening a flag, or setting it aside for a limited time with a reason; people decide what a flag means. */
public final class AnsweringFlag {

    /** Shorter reasons tell nobody anything. */
    public static final int SHORTEST_REASON = 20;

    private final TransactionTemplate transaction;
    private final CasesInHand cases;
    private final CaseFiles files;
    private final Flags flags;
    private final Looking looking;
    private final Settings settings;
    private final Clock clock;

    AnsweringFlag(CaseworkParts parts, CaseFiles files, Flags flags) {
        this.transaction = parts.transaction();
        this.cases = parts.cases();
        this.files = files;
        this.flags = flags;
        this.looking = parts.looking();
        this.settings = parts.settings();
        this.clock = parts.clock();
    }

    /** Notes that somebody whom it is meant for opened it; the first time counts. */
    public void seen(Viewer viewer, String flagId) {
        transaction.executeWithoutResult(status -> {
            Flag flag = flags.find(flagId).orElseThrow(NotForYou::new);
            if (flag.state() != FlagState.OPEN) {
                return;
            }
            CaseInHand inHand = cases.lock(flag.caseFile());
            mustSee(inHand, viewer, flag);
            Instant now = clock.instant();
            if (flags.seen(flagId, viewer.user(), now)) {
                write(inHand, flag, new FlagSeen(flagId), viewer, now);
            }
        });
    }

    /**
     * Sets a flag aside for as many days as {@code gv.setAside.days} says.
     *
     * @throws EntryRefused when the reason is too short, or the flag may not be set aside by this viewer
     */
    public void setAside(Viewer viewer, String flagId, String reason) {
        transaction.executeWithoutResult(status -> {
            Flag flag = flags.find(flagId).orElseThrow(NotForYou::new);
            CaseInHand inHand = cases.lock(flag.caseFile());
            CaseAccess access = mustSee(inHand, viewer, flag);
            mustBeAllowed(access, flag, reason);
            Instant now = clock.instant();
            LocalDate until = LocalDate.ofInstant(now, Typed.ZONE).plusDays(days(inHand, now));
            flags.setAside(flagId, until);
            write(inHand, flag, new FlagSetAside(flagId, reason.strip(), until), viewer, now);
        });
    }

    private int days(CaseInHand inHand, Instant now) {
        return settings.circumstances(inHand, now).parameters().intValue("gv.setAside.days");
    }

    private CaseAccess mustSee(CaseInHand inHand, Viewer viewer, Flag flag) {
        CaseAccess access = CasesInHand.access(inHand, viewer);
        if (!new FlagsFor(access, inHand, flags).sees(flag)) {
            throw new NotForYou();
        }
        return access;
    }

    private void mustBeAllowed(CaseAccess access, Flag flag, String reason) {
        boolean aboutThemselves = access.participants().stream().anyMatch(flag.subject()::contains);
        boolean never = !flags.ruleOf(flag.code()).maySetAside()
                || flag.severity() == Severity.URGENT
                || flag.isSafety() && aboutThemselves;
        if (never || !access.isStaff() || access.isInEmergency()) {
            throw new EntryRefused(List.of(new Problem("reason", "flag.problem.notSetAside")));
        }
        if (reason.strip().length() < SHORTEST_REASON) {
            throw new EntryRefused(List.of(new Problem("reason", "flag.problem.reason")));
        }
    }

    private void write(CaseInHand inHand, Flag flag, EntryBody body, Viewer viewer, Instant now) {
        files.append(
                inHand.file().id(),
                List.of(new NewEntry(body, now, EntryMode.BY_STAFF, null, null, FlagsFor.tier(inHand.file(), flag))),
                viewer.user(),
                now);
        looking.beforeCommit(inHand.file().id());
    }
}
