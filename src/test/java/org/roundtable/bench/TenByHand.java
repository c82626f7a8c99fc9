package org.roundtable.bench;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.entry.Decisions.DecisionAsked;
import org.roundtable.casefile.entry.Decisions.DecisionMade;
import org.roundtable.casefile.entry.Decisions.Importance;
import org.roundtable.casefile.entry.Decisions.LateAskingExplained;
import org.roundtable.casefile.entry.Decisions.NoOtherOptionNeeded;
import org.roundtable.casefile.entry.Decisions.OptionProposed;
import org.roundtable.casefile.entry.Meetings.MeetingHeld;
import org.roundtable.casefile.entry.Opening.CaseOpened;
import org.roundtable.casefile.entry.Opening.TakingPartMadeFree;
import org.roundtable.casefile.entry.Voice.ContributionAcknowledged;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.casefile.state.AnswerOwed;
import org.roundtable.casefile.state.ChairRestored;
import org.roundtable.casefile.state.ContributionLinked;
import org.roundtable.casefile.state.Deadline;
import org.roundtable.casefile.state.Due;
import org.roundtable.casefile.state.MeetingStanding;
import org.roundtable.casefile.state.NoticeGiven;
import org.roundtable.casefile.state.Owing;
import org.roundtable.casefile.state.Participating;
import org.roundtable.casefile.state.SpokenOver;
import org.roundtable.participation.Answer;
import org.roundtable.participation.DecisionMode;
import org.roundtable.participation.Side;
import org.roundtable.rules.Finding;

/** Ten of the rules as somebody would write them in Java who knew that no others were to come: sorted once, then looked up. */
final class TenByHand {

    /** The codes of the rules that are written here. */
    static final Set<String> CODES =
            Set.of("FB-01", "FB-03", "FB-04", "GV-16", "TK-02", "TK-03", "TK-04", "TK-05", "TK-19", "TK-29");

    private record Owed(Due what, String subject, String participant) {}

    private record Pair(String one, String other) {}

    private final Map<Class<?>, List<Object>> facts;
    private final Map<String, DecisionAsked> questions = new HashMap<>();
    private final Map<String, Participating> people = new HashMap<>();
    private final Set<Owed> passed = new HashSet<>();
    private final Map<Pair, Finding> findings = new HashMap<>();

    private TenByHand(Collection<?> facts) {
        this.facts = facts.stream().collect(groupingBy(Object::getClass));
        all(DecisionAsked.class).forEach(question -> questions.put(question.id(), question));
        all(Participating.class).forEach(person -> people.put(person.participant(), person));
        all(Deadline.class).stream().filter(Deadline::passed).forEach(this::note);
    }

    static List<Finding> find(Collection<?> facts) {
        TenByHand hand = new TenByHand(facts);
        hand.freeToTakePart();
        hand.thanks();
        hand.answers();
        hand.notice();
        hand.options();
        hand.chairs();
        hand.spokenOver();
        hand.deciders();
        return hand.findings.values().stream().sorted().toList();
    }

    @SuppressWarnings("unchecked")
    private <T> List<T> all(Class<T> kind) {
        return (List<T>) facts.getOrDefault(kind, List.of());
    }

    /** Equal code and subject are one finding that names what both name. */
    private void found(String code, String subject, @Nullable Object... namesAndValues) {
        Finding finding = findings.getOrDefault(new Pair(code, subject), new Finding(code, subject));
        for (int at = 0; at < namesAndValues.length; at += 2) {
            finding = finding.about(String.valueOf(namesAndValues[at]), namesAndValues[at + 1]);
        }
        findings.put(new Pair(code, subject), finding);
    }

    private void note(Deadline deadline) {
        passed.add(
                new Owed(deadline.what(), deadline.subject(), Objects.requireNonNullElse(deadline.participant(), "")));
    }

    private void freeToTakePart() {
        if (all(TakingPartMadeFree.class).isEmpty()) {
            all(CaseOpened.class).stream()
                    .filter(CaseOpened::participationConditional)
                    .forEach(opened -> found("GV-16", opened.id()));
        }
    }

    private void thanks() {
        Set<String> thanked = new HashSet<>();
        all(ContributionAcknowledged.class).forEach(thanks -> thanked.add(thanks.contribution()));
        Map<String, ContributionMade> said = new HashMap<>();
        all(ContributionMade.class).forEach(contribution -> said.put(contribution.id(), contribution));
        all(Deadline.class).stream()
                .filter(deadline -> deadline.what() == Due.THANKS && deadline.passed())
                .filter(deadline -> said.containsKey(deadline.subject()) && !thanked.contains(deadline.subject()))
                .forEach(deadline -> found(
                        "FB-01",
                        deadline.subject(),
                        "participant",
                        said.get(deadline.subject()).participant(),
                        "due",
                        deadline.at()));
    }

    private void answers() {
        for (AnswerOwed owed : all(AnswerOwed.class)) {
            boolean late = passed.contains(new Owed(Due.ANSWER, owed.about(), owed.participant()));
            if (late && owed.why() == Owing.SPOKE && owed.standing() == AnswerOwed.Standing.OPEN) {
                found("FB-03", owed.about(), "participant", owed.participant(), "since", owed.since());
            }
            boolean serious = passed.contains(new Owed(Due.ANSWER_SERIOUSLY_LATE, owed.about(), owed.participant()));
            if (serious && owed.isStillOwed()) {
                found(
                        "FB-04",
                        owed.about(),
                        "participant",
                        owed.participant(),
                        "since",
                        owed.since(),
                        "why",
                        owed.why());
            }
        }
    }

    private void notice() {
        Set<String> explained = new HashSet<>();
        all(LateAskingExplained.class).forEach(late -> explained.add(late.decision()));
        Set<Pair> linked = new HashSet<>();
        all(ContributionLinked.class).forEach(link -> linked.add(new Pair(link.decision(), link.participant())));
        for (NoticeGiven notice : all(NoticeGiven.class)) {
            DecisionAsked asked = questions.get(notice.decision());
            boolean counts = asked != null && !asked.fixedByLawOrSafety() && asked.importance() != Importance.MINOR;
            boolean excused = explained.contains(notice.decision())
                    || linked.contains(new Pair(notice.decision(), notice.participant()));
            if (counts && !excused && notice.workingDays() < notice.needed()) {
                found(
                        "TK-02",
                        notice.decision(),
                        "participant",
                        notice.participant(),
                        "notice",
                        notice.workingDays(),
                        "needed",
                        notice.needed());
            }
        }
    }

    private void options() {
        Set<String> made = new HashSet<>();
        all(DecisionMade.class).forEach(decided -> made.add(decided.decision()));
        Set<String> withOptions = new HashSet<>();
        Set<String> open = new HashSet<>();
        all(OptionProposed.class).forEach(option -> {
            withOptions.add(option.decision());
            if (option.side() == Side.EXPERIENCE) {
                open.add(option.decision());
            }
        });
        all(NoOtherOptionNeeded.class).stream()
                .filter(content -> content.side() == Side.EXPERIENCE)
                .forEach(content -> open.add(content.decision()));
        all(DecisionAsked.class).stream()
                .filter(asked -> !asked.fixedByLawOrSafety() && (!asked.optionsOpen() || made.contains(asked.id())))
                .filter(asked -> withOptions.contains(asked.id()) && !open.contains(asked.id()))
                .forEach(asked -> found("TK-03", asked.id()));
    }

    private void chairs() {
        Set<String> overridden = new HashSet<>();
        all(MeetingHeld.class).stream()
                .filter(held -> held.chairOverridden() == Answer.YES)
                .forEach(held -> overridden.add(held.meeting()));
        all(ChairRestored.class).forEach(restored -> overridden.remove(restored.meeting()));
        all(MeetingStanding.class).stream()
                .filter(meeting -> overridden.contains(meeting.meeting()) && isExpert(meeting.chair()))
                .forEach(meeting -> found("TK-04", meeting.meeting(), "participant", meeting.chair()));
    }

    private void spokenOver() {
        all(SpokenOver.class).stream()
                .filter(over -> !over.heardSince())
                .forEach(over -> found("TK-05", over.contribution(), "participant", over.participant()));
    }

    private void deciders() {
        for (DecisionMade made : all(DecisionMade.class)) {
            if (made.mode().isShared() && made.decidedBy().stream().noneMatch(this::isExpert)) {
                found("TK-29", made.decision());
            }
            String child = childWhoDecidedAlone(made);
            if (child != null || made.mode() == DecisionMode.CHILD_ALONE) {
                found("TK-19", made.decision(), "participant", child);
            }
        }
    }

    private @Nullable String childWhoDecidedAlone(DecisionMade made) {
        DecisionAsked asked = questions.get(made.decision());
        if (asked == null || asked.importance() == Importance.MINOR) {
            return null;
        }
        if (made.decidedBy().size() != 1 || made.adultSupportGiven()) {
            return null;
        }
        Participating decider = people.get(made.decidedBy().iterator().next());
        return decider != null && decider.child() ? decider.participant() : null;
    }

    private boolean isExpert(@Nullable String participant) {
        Participating person = people.get(participant);
        return person != null && person.side() == Side.EXPERIENCE;
    }
}
