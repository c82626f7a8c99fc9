package org.roundtable.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.entry.AnyTime.ContactNoted;
import org.roundtable.casefile.entry.AnyTime.ContactPurpose;
import org.roundtable.casefile.entry.AnyTime.ContactRoute;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Meetings.Dialogue;
import org.roundtable.casefile.entry.Meetings.MeetingCancelled;
import org.roundtable.casefile.entry.Meetings.MeetingHeld;
import org.roundtable.casefile.entry.Meetings.MeetingKind;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;
import org.roundtable.casefile.entry.Meetings.MoveReason;
import org.roundtable.casefile.entry.Noticing.FlagRaised;
import org.roundtable.casefile.entry.Noticing.FlagSeen;
import org.roundtable.casefile.entry.Noticing.Severity;
import org.roundtable.casefile.entry.Opening.CaseOpened;
import org.roundtable.casefile.entry.Opening.InitiatedBy;
import org.roundtable.casefile.entry.Opening.ReductionDisclosed;
import org.roundtable.casefile.entry.Opening.ReductionLink;
import org.roundtable.casefile.entry.Opening.ReductionLinked;
import org.roundtable.casefile.entry.People.AdultChecked;
import org.roundtable.casefile.entry.People.InformationGiven;
import org.roundtable.casefile.entry.People.InformationSubject;
import org.roundtable.casefile.entry.People.Understood;
import org.roundtable.casefile.entry.Safeguarding.AdjustmentMade;
import org.roundtable.casefile.entry.Safeguarding.AllegationReported;
import org.roundtable.casefile.entry.Safeguarding.CanWait;
import org.roundtable.casefile.entry.Safeguarding.CheckInAnswered;
import org.roundtable.casefile.entry.Safeguarding.CheckInMade;
import org.roundtable.casefile.entry.Safeguarding.CheckInMoment;
import org.roundtable.casefile.entry.Safeguarding.ConcernAcknowledged;
import org.roundtable.casefile.entry.Safeguarding.ConcernClosed;
import org.roundtable.casefile.entry.Safeguarding.ConcernDecided;
import org.roundtable.casefile.entry.Safeguarding.ConcernDecision;
import org.roundtable.casefile.entry.Safeguarding.ConcernKind;
import org.roundtable.casefile.entry.Safeguarding.ConcernRaised;
import org.roundtable.casefile.entry.Safeguarding.InvolvementChecked;
import org.roundtable.casefile.entry.Safeguarding.PersonTold;
import org.roundtable.casefile.entry.Safeguarding.PersonUpdated;
import org.roundtable.casefile.entry.Safeguarding.ReferralAnswered;
import org.roundtable.casefile.entry.Safeguarding.ReferralMade;
import org.roundtable.casefile.entry.Safeguarding.RiskAndBenefitWeighed;
import org.roundtable.casefile.entry.Safeguarding.TakingPartEffect;
import org.roundtable.casefile.entry.Safeguarding.TakingPartLimited;
import org.roundtable.casefile.entry.Safeguarding.TalkTo;
import org.roundtable.casefile.entry.SteppingBack.StartedBy;
import org.roundtable.casefile.entry.SteppingBack.StepBackKind;
import org.roundtable.casefile.entry.SteppingBack.SteppedBack;
import org.roundtable.casefile.entry.Voice.Audience;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.casefile.entry.Voice.WordsShared;
import org.roundtable.casefile.entry.Voice.WordsWithdrawn;
import org.roundtable.participation.Answer;
import org.roundtable.participation.EngagementLevel;
import org.roundtable.participation.ExpressionForm;
import org.roundtable.participation.Mediation;
import org.roundtable.participation.Nation;
import org.roundtable.participation.PartyType;
import org.roundtable.participation.Phase;
import org.roundtable.testing.CaseStory;

/** What is found depends on what happened and on the clock, not on how it came to be looked at. Stories are made up by seed. */
class SafetyPropertyTests {

    private static final RuleBook BOOK = RuleBook.shipped();
    private static final List<String> PEOPLE = List.of("amina", "ben", "sam");

    static IntStream seeds() {
        return IntStream.range(0, 80);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsTheSameInWhateverOrderFactsCome(int seed) {
        var facts =
                new ArrayList<>(aMadeUpStory(seed).stateAt("2026-05-29T12:00").facts());
        var expected = BOOK.judge(facts);

        Collections.shuffle(facts, new Random(seed));

        assertThat(BOOK.judge(facts)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsNothingNewBetweenTwoLooksThatAreDue(int seed) {
        var story = aMadeUpStory(seed);
        var moment = story.file().entries().stream()
                .map(Entry::recordedAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();

        for (int looks = 0; looks < 200; looks++) {
            var state = story.stateAt(local(moment));
            var next = state.nextLook();
            if (next.isEmpty()) {
                return;
            }
            var justBefore = story.stateAt(local(next.get().minusMillis(1)));
            assertThat(BOOK.judge(justBefore.facts())).isEqualTo(BOOK.judge(state.facts()));
            assertThat(next.get()).isAfter(moment);
            moment = next.get();
        }
        throw new AssertionError("There is always another look");
    }

    @Test
    void storiesReachEveryRuleWithAClock() {
        var reached = new TreeSet<String>();
        seeds().forEach(seed ->
                aMadeUpStory(seed).findingsAt("2026-06-30T12:00").forEach(finding -> reached.add(finding.code())));

        assertThat(reached)
                .contains(
                        "SG-01", "SG-02", "SG-03", "SG-04", "SG-05", "SG-06", "SG-07", "SG-08", "SG-10", "SG-11",
                        "SG-12", "SG-13", "SG-14", "SG-16", "SG-18", "SG-19", "SG-20", "SG-21", "SG-22", "GV-01",
                        "GV-11", "GV-19");
    }

    private static String local(Instant moment) {
        return LocalDateTime.ofInstant(moment, Nation.ENGLAND.zone()).toString();
    }

    private static CaseStory aMadeUpStory(int seed) {
        var random = new Random(seed);
        var story = CaseStory.inEngland()
                .participant("amina", PartyType.CHILD)
                .participant("ben", PartyType.CARER_PARENT)
                .participant("sam", PartyType.FACILITATOR)
                .said(new CaseOpened(
                        "opening",
                        "…",
                        "…",
                        EngagementLevel.SMALL_GROUP,
                        InitiatedBy.JOINT,
                        Phase.CO_COMMISSIONING,
                        null,
                        pick(random, ReductionLink.values()),
                        false));
        var day = LocalDate.parse("2026-03-02");
        for (int i = 0; i < 40; i++) {
            day = day.plusDays(random.nextInt(3));
            story.at(day + "T" + (10 + random.nextInt(10)) + ":00")
                    .said(pick(random, HAPPENINGS).apply(random));
        }
        return story;
    }

    private static final List<Function<Random, EntryBody>> HAPPENINGS = List.of(
            SafetyPropertyTests::concern,
            SafetyPropertyTests::concern,
            random -> new ConcernAcknowledged(concernId(random)),
            random -> new ConcernDecided(concernId(random), pick(random, ConcernDecision.values()), "…", null, null),
            random -> new InvolvementChecked(concernId(random), Set.of(person(random))),
            random -> new ReferralMade(concernId(random), null),
            random -> new ReferralAnswered(concernId(random), null),
            random -> new AllegationReported(
                    concernId(random), null, random.nextBoolean() ? Instant.parse("2026-04-01T09:00:00Z") : null),
            random -> new PersonUpdated(
                    concernId(random), pick(random, PersonTold.values()), random.nextBoolean() ? "…" : null),
            random -> new ConcernClosed(concernId(random), null),
            random -> new TakingPartLimited(
                    concernId(random),
                    pick(random, TakingPartEffect.values()),
                    words(random),
                    words(random),
                    words(random),
                    words(random),
                    random.nextBoolean() ? LocalDate.parse("2026-04-10") : null),
            random -> new RiskAndBenefitWeighed(
                    "weighing" + random.nextInt(9),
                    person(random),
                    null,
                    null,
                    random.nextBoolean(),
                    words(random),
                    words(random),
                    words(random),
                    null),
            random -> new CheckInMade(
                    "check" + random.nextInt(20),
                    person(random),
                    CheckInMoment.BETWEEN,
                    null,
                    1 + random.nextInt(3),
                    random.nextBoolean() ? 1 + random.nextInt(3) : null,
                    null,
                    pick(random, TalkTo.values()),
                    null),
            random -> new CheckInAnswered("check" + random.nextInt(20)),
            random -> new AdjustmentMade("change" + random.nextInt(9), person(random), "…"),
            random -> new ContactNoted(
                    "contact" + random.nextInt(9),
                    person(random),
                    pick(random, ContactRoute.values()),
                    pick(random, ContactPurpose.values())),
            random -> new SteppedBack(
                    "step" + random.nextInt(3),
                    person(random),
                    pick(random, StepBackKind.values()),
                    null,
                    null,
                    pick(random, StartedBy.values())),
            SafetyPropertyTests::meeting,
            SafetyPropertyTests::meeting,
            random -> new MeetingHeld(
                    "meeting" + random.nextInt(4),
                    Set.of(person(random)),
                    Set.of(),
                    Dialogue.NOT_RATED,
                    Answer.NOT_ASKED,
                    Answer.NOT_ASKED,
                    Set.of(),
                    null),
            random -> new MeetingCancelled("meeting" + random.nextInt(4), MoveReason.VENUE),
            random -> new AdultChecked("sam", random.nextBoolean(), null),
            SafetyPropertyTests::contribution,
            random -> new WordsWithdrawn("words" + random.nextInt(5)),
            random -> new WordsShared(
                    "sharing" + random.nextInt(5),
                    "words" + random.nextInt(5),
                    pick(random, Audience.values()),
                    random.nextBoolean()),
            random -> new ReductionLinked("link" + random.nextInt(9), pick(random, ReductionLink.values())),
            random -> new ReductionDisclosed("disclosure" + random.nextInt(3), "…"),
            random -> new InformationGiven(
                    "information" + random.nextInt(9),
                    person(random),
                    Set.of(pick(random, InformationSubject.values())),
                    null,
                    Understood.YES),
            random -> new FlagRaised(
                    "flag" + random.nextInt(5), "SG-02", List.of("worry1"), Map.of(), Severity.URGENT, "pack"),
            random -> new FlagSeen("flag" + random.nextInt(5)));

    private static ConcernRaised concern(Random random) {
        return new ConcernRaised(
                concernId(random),
                pick(random, CanWait.values()),
                pick(random, ConcernKind.values()),
                random.nextBoolean() ? person(random) : null,
                "…",
                null,
                pick(random, PersonTold.values()),
                random.nextBoolean() ? Set.of(person(random)) : Set.of(),
                random.nextBoolean() ? "words" + random.nextInt(5) : null);
    }

    private static MeetingPlanned meeting(Random random) {
        var day = LocalDate.parse("2026-03-09").plusDays(random.nextInt(40));
        return new MeetingPlanned(
                "meeting" + random.nextInt(4),
                MeetingKind.WORKING,
                CaseStory.inEngland().moment(day + "T14:00"),
                null,
                null,
                null,
                Set.of(),
                Set.copyOf(PEOPLE),
                random.nextBoolean());
    }

    private static ContributionMade contribution(Random random) {
        return new ContributionMade(
                "words" + random.nextInt(5),
                person(random),
                "…",
                null,
                ExpressionForm.SPOKEN,
                Mediation.NONE,
                null,
                random.nextBoolean() ? "decision" : null,
                pick(random, Audience.values()),
                random.nextBoolean(),
                false,
                Phase.CO_COMMISSIONING);
    }

    private static String words(Random random) {
        return random.nextBoolean() ? "…" : "";
    }

    private static String concernId(Random random) {
        return "worry" + random.nextInt(4);
    }

    private static String person(Random random) {
        return pick(random, PEOPLE);
    }

    private static <T> T pick(Random random, T[] from) {
        return from[random.nextInt(from.length)];
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
