package org.roundtable.casework;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roundtable.access.CaseAccess;
import org.roundtable.access.Exclusions;
import org.roundtable.casefile.CaseFile;
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

    public FlagsFor(CaseAccess access, CaseInHand inHand, Flags flags) {
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

    /**
     * A flag is seen by those it is meant for. What names a concern is seen by nobody implicated in it; by managers never, but for
     * what says no more than that something urgent waits.
     */
    public boolean sees(Flag flag) {
        Set<String> concerns = access.exclusions().concernsAmong(flag.ids());
        if (!access.mayOpen()
                || access.viewer().takesPart()
                || access.isExcludedFromAny(concerns)
                || isAboutTheirOwnConcern(flag)) {
            return false;
        }
        Set<String> audience = audience(flag);
        if (concerns.isEmpty() || isOnlyThatItWaits(flag)) {
            return isMeantFor(flag, audience);
        }
        return concerns.stream().allMatch(access::seesConcern)
                && (access.isSafeguarding()
                        || audience.contains("raiser") && concerns.stream().allMatch(access::raised));
    }

    /** That an urgent flag has not been opened tells nothing of what the flag says. */
    private static boolean isOnlyThatItWaits(Flag flag) {
        return flag.code().equals("GV-11");
    }

    private Set<String> audience(Flag flag) {
        Set<String> audience = new HashSet<>(flags.audienceOf(flag.code()));
        if (flag.about().containsKey("late")) {
            audience.addAll(flags.ruleOf(flag.code()).audienceWhenLate());
        }
        return audience;
    }

    /** Whoever is implicated in an open concern about somebody reads no flag about them: one that clears would give it away. */
    private boolean isAboutTheirOwnConcern(Flag flag) {
        return flag.ids().stream().anyMatch(access::isImplicatedAbout);
    }

    /** What check-ins and meetings tell about somebody's safety is not for managers, unless the rule says so. */
    private boolean isMeantFor(Flag flag, Set<String> audience) {
        boolean team = audience.contains("lead") || audience.contains("facilitator") || audience.contains("raiser");
        boolean safety = audience.contains("safeguarding") || audience.contains("duty-line");
        return access.isTeam() && team
                || access.isSafeguarding() && safety
                || access.isManager() && (!flag.isSafety() || audience.contains("manager"));
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

    /** Of each rule one before another of the same: several that say much the same crowd out nothing. */
    static List<Flag> chosen(List<Flag> others) {
        Stream<Flag> kept =
                Stream.of(first(others, "FB-"), first(others, "TK-")).flatMap(List::stream);
        List<Flag> chosen = new ArrayList<>(kept.toList());
        Set<String> codes = chosen.stream().map(Flag::code).collect(Collectors.toCollection(HashSet::new));
        others.stream()
                .filter(flag -> codes.add(flag.code()))
                .limit(AT_ONCE - chosen.size())
                .toList()
                .forEach(chosen::add);
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

    /** What names a concern, or a flag about one, is for safeguarding; what names a person is for the team. */
    static Tier tier(CaseFile file, Flag flag) {
        return Exclusions.of(file).concernsAmong(flag.ids()).isEmpty() ? Tier.T2 : Tier.T3;
    }
}
