package org.roundtable.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Noticing.Severity;
import org.roundtable.casefile.entry.Safeguarding.ConcernAcknowledged;
import org.roundtable.casefile.entry.Safeguarding.ConcernRaised;
import org.roundtable.casefile.entry.Safeguarding.InvolvementChecked;
import org.roundtable.casefile.entry.Tuning.RuleChangeApproved;
import org.roundtable.casefile.entry.Tuning.RuleChangeDropped;
import org.roundtable.casefile.entry.Tuning.RuleChangeProposed;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.casefile.entry.Voice.WordsCorrected;
import org.roundtable.casework.Covering.Cover;
import org.roundtable.casework.Receivers.Receiver;
import org.roundtable.flag.Flag;
import org.roundtable.flag.Flags;
import org.roundtable.host.NoticeKind;
import org.roundtable.participation.EntryMode;

/** Notes, in the transaction of an act, who has to be told of it: only those who may see what it is about. */
final class GivingNotice {

    /** What would tell somebody implicated that there is a concern. */
    private static final Set<NoticeKind> OF_CONCERNS = EnumSet.of(
            NoticeKind.URGENT_FLAG,
            NoticeKind.CONCERN_RAISED,
            NoticeKind.SAFEGUARDING_LATE,
            NoticeKind.STEP_HANDED_OVER);

    private static final Set<NoticeKind> OF_COVER =
            EnumSet.of(NoticeKind.COVER_ARRANGED, NoticeKind.COVER_BEGINS, NoticeKind.COVER_ENDED);

    private static final int LONGEST_THING = 64;

    private final NoticeRows rows;
    private final Receivers receivers;
    private final Flags flags;
    private final Clock clock;

    GivingNotice(NoticeRows rows, Receivers receivers, Flags flags, Clock clock) {
        this.rows = rows;
        this.receivers = receivers;
        this.flags = flags;
        this.clock = clock;
    }

    /** @param inHand the case with these flags entered in it */
    void raised(CaseInHand inHand, Collection<Flag> raised) {
        List<Receiver> all = receivers.of(inHand);
        raised.forEach(flag ->
                give(all, NoticeKind.URGENT_FLAG, flag.id(), inHand, one -> new FlagsFor(one.access(), inHand, flags)
                        .sees(flag)));
    }

    static boolean isUrgent(Flag flag) {
        return flag.severity() == Severity.URGENT;
    }

    /** Whether anybody has to be told of such an entry. */
    static boolean isNews(EntryBody body) {
        return body instanceof ConcernRaised
                || body instanceof ConcernAcknowledged
                || body instanceof InvolvementChecked
                || body instanceof WordsCorrected
                || body instanceof RuleChangeProposed
                || body instanceof RuleChangeApproved
                || body instanceof RuleChangeDropped
                || NewsForPeople.isNews(body);
    }

    /** @param inHand the case with this entry in it */
    void recorded(CaseInHand inHand, Entry entry) {
        EntryBody body = entry.body();
        if (body instanceof ConcernRaised concern) {
            raised(inHand, entry, concern);
        } else if (body instanceof ConcernAcknowledged acknowledged) {
            rows.remove(Set.of(NoticeKind.CONCERN_RAISED), acknowledged.concern());
        } else if (body instanceof InvolvementChecked) {
            leaveOut(inHand);
        } else if (body instanceof WordsCorrected corrected) {
            corrected(inHand, entry, corrected);
        } else if (body instanceof RuleChangeProposed change) {
            proposed(inHand, entry, change);
        } else if (body instanceof RuleChangeApproved approved) {
            rows.remove(Set.of(NoticeKind.RULE_CHANGE_PROPOSED), approved.change());
        } else if (body instanceof RuleChangeDropped dropped) {
            rows.remove(Set.of(NoticeKind.RULE_CHANGE_PROPOSED), dropped.change());
        } else if (body != null) {
            NewsForPeople.of(inHand, entry)
                    .forEach(participant -> rows.add(new NoticeRows.New(
                            null,
                            participant,
                            entry.caseFile(),
                            NoticeKind.NEWS_FOR_PERSON,
                            entry.caseFile(),
                            clock.instant(),
                            null)));
        }
    }

    /** Whoever may approve it hears of it, and whoever proposed it does not. */
    private void proposed(CaseInHand inHand, Entry entry, RuleChangeProposed change) {
        boolean safety = RuleChanges.isSafety(change.what());
        give(
                NoticeKind.RULE_CHANGE_PROPOSED,
                change.id(),
                inHand,
                one -> (safety
                                ? one.access().isSafeguarding()
                                : one.access().isSafeguarding() || one.access().isManager())
                        && !one.viewer().user().equals(entry.recordedBy()));
    }

    private void raised(CaseInHand inHand, Entry entry, ConcernRaised concern) {
        leaveOut(inHand);
        if (entry.replaces() == null) {
            give(
                    NoticeKind.CONCERN_RAISED,
                    concern.id(),
                    inHand,
                    one -> one.access().isSafeguarding()
                            && one.access().sees(entry)
                            && !one.viewer().user().equals(entry.recordedBy()));
        }
    }

    /** Nobody who is implicated keeps what they were told before that was known. */
    private void leaveOut(CaseInHand inHand) {
        String caseFile = inHand.file().id();
        List<String> told = rows.usersIn(caseFile);
        receivers.of(inHand).stream()
                .filter(one -> told.contains(one.viewer().user()))
                .filter(GivingNotice::isImplicated)
                .forEach(one -> rows.remove(OF_CONCERNS, caseFile, one.viewer().user()));
    }

    private static boolean isImplicated(Receiver one) {
        return one.access()
                .isExcludedFromAny(one.access().exclusions().implicated().keySet());
    }

    /** For whoever wrote the words down; the words that a person entered by a link are nobody's note. */
    private void corrected(CaseInHand inHand, Entry entry, WordsCorrected corrected) {
        inHand.file()
                .said(ContributionMade.class, corrected.contribution())
                .map(said -> said.entry())
                .filter(note -> note.mode() != EntryMode.SELF && note.mode() != EntryMode.WITH_CHOSEN_HELPER)
                .filter(note -> entry.mode() == EntryMode.SELF
                        || entry.mode() == EntryMode.WITH_CHOSEN_HELPER
                        || !note.recordedBy().equals(entry.recordedBy()))
                .ifPresent(note -> give(
                        NoticeKind.WORDS_CORRECTED,
                        corrected.contribution(),
                        inHand,
                        one -> one.viewer().user().equals(note.recordedBy())
                                && one.access().sees(entry)));
    }

    /** For those who may review it, and not for whoever did it. */
    void openedInEmergency(CaseInHand inHand, String emergency, String by) {
        give(
                NoticeKind.OPENED_IN_EMERGENCY,
                emergency,
                inHand,
                one -> !one.viewer().user().equals(by)
                        && (one.access().isSafeguarding() || one.access().isManager()));
    }

    /** That somebody tried many names at the way in for emergencies. */
    void triedInEmergency(String by, Collection<String> overseers) {
        String thing = by.substring(0, Math.min(by.length(), LONGEST_THING));
        overseers.forEach(user -> rows.add(
                new NoticeRows.New(user, null, null, NoticeKind.TRIED_IN_EMERGENCY, thing, clock.instant(), null)));
    }

    /** That something about a concern is late, and never what. */
    void late(CaseInHand inHand, String act) {
        give(NoticeKind.SAFEGUARDING_LATE, act, inHand, one -> one.access().isManager() && !isImplicated(one));
    }

    void handedOver(CaseInHand inHand, String step, String to) {
        give(NoticeKind.STEP_HANDED_OVER, step, inHand, one -> one.viewer()
                .user()
                .equals(to));
    }

    /** Both are told, but not of what they arranged themselves. */
    void covers(Cover cover, String arrangedBy) {
        Instant now = clock.instant();
        Instant begins = cover.from().atStartOfDay(Typed.ZONE).toInstant();
        boolean later = cover.from().isAfter(LocalDate.ofInstant(now, Typed.ZONE));
        if (!cover.absent().equals(arrangedBy)) {
            ofCover(cover.absent(), NoticeKind.COVER_ARRANGED, cover, now);
        }
        if (later) {
            ofCover(cover.cover(), NoticeKind.COVER_ARRANGED, cover, now);
        }
        ofCover(cover.cover(), NoticeKind.COVER_BEGINS, cover, later ? begins : now);
    }

    void coverEnded(Cover cover, String by) {
        rows.remove(OF_COVER, cover.id());
        List.of(cover.absent(), cover.cover()).stream()
                .filter(user -> !user.equals(by))
                .forEach(user -> ofCover(user, NoticeKind.COVER_ENDED, cover, clock.instant()));
    }

    private void ofCover(String user, NoticeKind kind, Cover cover, Instant from) {
        rows.add(new NoticeRows.New(user, null, null, kind, cover.id(), from, null));
    }

    private void give(NoticeKind kind, String thing, CaseInHand inHand, Predicate<Receiver> isFor) {
        give(receivers.of(inHand), kind, thing, inHand, isFor);
    }

    private void give(List<Receiver> all, NoticeKind kind, String thing, CaseInHand inHand, Predicate<Receiver> isFor) {
        all.stream()
                .filter(isFor)
                .forEach(one -> rows.add(new NoticeRows.New(
                        one.viewer().user(), null, inHand.file().id(), kind, thing, clock.instant(), one.until())));
    }
}
