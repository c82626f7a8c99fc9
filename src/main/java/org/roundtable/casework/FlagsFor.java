package org.roundtable.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.roundtable.access.CaseAccess;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.entry.Safeguarding.ConcernRaised;
import org.roundtable.casefile.entry.Tier;
import org.roundtable.flag.Flag;
import org.roundtable.flag.FlagState;
import org.roundtable.flag.Flags;

/** The flags of one case that one viewer may see, and which of them are shown at once. */
public final class FlagsFor {

    private static final int AT_ONCE = 5;

    private final CaseAccess access;
    private final CaseInHand inHand;
    private final Flags flags;

    FlagsFor(CaseAccess access, CaseInHand inHand, Flags flags) {
        this.access = access;
        this.inHand = inHand;
        this.flags = flags;
    }

    /**
     * Safety apart, and at most five others; among these a place each is kept for feedback and for voice.
     *
     * @param more how many others stand beside those shown
     */
    public record Shown(List<Flag> safety, List<Flag> others, int more) {}

    public boolean sees(Flag flag) {
        if (access.viewer().takesPart()) {
            return false;
        }
        List<String> concerns = concerns(inHand.file(), flag);
        if (!concerns.isEmpty()) {
            return concerns.stream().allMatch(access::seesConcern);
        }
        return isMeantFor(flags.ruleOf(flag.code()).audience());
    }

    private boolean isMeantFor(Set<String> audience) {
        return access.isTeam()
                        && (audience.contains("lead")
                                || audience.contains("facilitator")
                                || audience.contains("practitioner"))
                || access.isSafeguarding() && audience.contains("safeguarding")
                || access.isManager();
    }

    /** All that stand and may be seen, those set aside too. */
    public List<Flag> all() {
        return flags.standing(inHand.file().id()).stream().filter(this::sees).toList();
    }

    public Shown shown() {
        List<Flag> seen = all().stream()
                .filter(flag -> flag.state() != FlagState.SET_ASIDE)
                .toList();
        List<Flag> others = seen.stream().filter(flag -> !flag.isSafety()).toList();
        List<Flag> chosen = chosen(others);
        return new Shown(seen.stream().filter(Flag::isSafety).toList(), chosen, others.size() - chosen.size());
    }

    static List<Flag> chosen(List<Flag> others) {
        Stream<Flag> kept =
                Stream.of(first(others, "FB-"), first(others, "TK-")).flatMap(List::stream);
        List<Flag> chosen = new ArrayList<>(kept.toList());
        others.stream()
                .filter(flag -> !chosen.contains(flag))
                .limit(Math.max(0, AT_ONCE - chosen.size()))
                .toList()
                .forEach(chosen::add);
        chosen.sort(Flags.BY_WEIGHT);
        return chosen;
    }

    private static List<Flag> first(List<Flag> flags, String prefix) {
        return flags.stream()
                .filter(flag -> flag.code().startsWith(prefix))
                .limit(1)
                .toList();
    }

    static List<String> concerns(CaseFile file, Flag flag) {
        return file.said(ConcernRaised.class)
                .map(raised -> raised.body().id())
                .filter(flag.ids()::contains)
                .toList();
    }

    /** What names a concern is for safeguarding; what names a person is for the team. */
    static Tier tier(CaseFile file, Flag flag) {
        return concerns(file, flag).isEmpty() ? Tier.T2 : Tier.T3;
    }
}
