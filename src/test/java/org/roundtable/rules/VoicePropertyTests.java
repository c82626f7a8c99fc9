package org.roundtable.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.entry.AnyTime.ContactNoted;
import org.roundtable.casefile.entry.AnyTime.ContactPurpose;
import org.roundtable.casefile.entry.AnyTime.ContactRoute;
import org.roundtable.casefile.entry.Decisions.LateAskingExplained;
import org.roundtable.casefile.entry.Decisions.OptionProposed;
import org.roundtable.casefile.entry.Decisions.ViewsAsked;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Feedbacks.Outcome;
import org.roundtable.casefile.entry.Feedbacks.Reaction;
import org.roundtable.casefile.entry.Judging.ParticipationRated;
import org.roundtable.casefile.entry.Judging.WhoSees;
import org.roundtable.casefile.entry.Opening.GateReached;
import org.roundtable.casefile.entry.Opening.PhaseStarted;
import org.roundtable.casefile.entry.SteppingBack.Returned;
import org.roundtable.casefile.entry.SteppingBack.StartedBy;
import org.roundtable.casefile.entry.SteppingBack.StepBackKind;
import org.roundtable.casefile.entry.SteppingBack.SteppedBack;
import org.roundtable.casefile.entry.Voice.Consideration;
import org.roundtable.casefile.entry.Voice.ContributionAcknowledged;
import org.roundtable.casefile.entry.Voice.NeedRaised;
import org.roundtable.casefile.entry.Voice.NeedSource;
import org.roundtable.casefile.state.CaseState;
import org.roundtable.participation.AskStage;
import org.roundtable.participation.DecisionMode;
import org.roundtable.participation.HartRung;
import org.roundtable.participation.Mediation;
import org.roundtable.participation.Nation;
import org.roundtable.participation.PartyType;
import org.roundtable.participation.Phase;
import org.roundtable.participation.Side;
import org.roundtable.testing.CaseStory;
import org.roundtable.testing.InShort;

/** What is found depends on what happened, not on how it came to be looked at. Stories are made up by seed. */
class VoicePropertyTests {

    private static final RuleBook BOOK = RuleBook.shipped();
    private static final String NOW = "2026-05-29T12:00";
    private static final List<String> PEOPLE = List.of("amina", "ben", "carol", "wendy");

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsTheSameInWhateverOrderFactsCome(int seed) {
        var facts = new ArrayList<>(aMadeUpStory(seed).stateAt(NOW).facts());
        var expected = BOOK.judge(facts);

        Collections.shuffle(facts, new Random(seed));

        assertThat(BOOK.judge(facts)).isEqualTo(expected);
        assertThat(expected.findings()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsTheSameWhetherItWasWrittenDownInOneActOrInMany(int seed) {
        var story = aMadeUpStory(seed);
        var inMany = story.findingsAt(NOW);

        var inOne = CaseFile.of(
                "case",
                story.file().entries().stream()
                        .map(entry -> recordedAt(entry, story.moment(NOW)))
                        .toList());

        var state = CaseState.of(inOne, story.circumstancesAt(NOW));
        assertThat(BOOK.judge(state.facts()).findings()).isEqualTo(inMany);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsNothingNewBetweenTwoLooksThatAreDue(int seed) {
        var story = aMadeUpStory(seed);
        var now = story.file().entries().stream()
                .map(Entry::recordedAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();

        var looked = stateAt(story, now);
        var next = looked.nextLook().filter(look -> look.minusMillis(1).isAfter(now));

        next.ifPresent(look -> assertThat(
                        BOOK.judge(stateAt(story, look.minusMillis(1)).facts()))
                .isEqualTo(BOOK.judge(looked.facts())));
    }

    private static CaseState stateAt(CaseStory story, Instant moment) {
        return story.stateAt(
                LocalDateTime.ofInstant(moment, Nation.ENGLAND.zone()).toString());
    }

    private static Entry recordedAt(Entry entry, Instant moment) {
        return new Entry(
                entry.caseFile(),
                entry.seq(),
                entry.kind(),
                entry.version(),
                entry.thing(),
                entry.replaces(),
                entry.happenedAt(),
                moment,
                entry.recordedBy(),
                entry.onBehalfOf(),
                entry.mode(),
                entry.tier(),
                entry.body());
    }

    private static CaseStory aMadeUpStory(int seed) {
        var random = new Random(seed);
        var story = CaseStory.inEngland()
                .participant("amina", PartyType.CHILD)
                .participant("ben", PartyType.YOUNG_PERSON)
                .participant("carol", PartyType.CARER_PARENT)
                .participant("wendy", PartyType.PRACTITIONER)
                .said(new PhaseStarted("run-1", Phase.CO_COMMISSIONING))
                .said(
                        InShort.question("d0", "amina"),
                        InShort.decided("d0", DecisionMode.ADULTS_WITHOUT_VIEWS, "wendy"));
        var day = LocalDate.parse("2026-03-02");
        for (int i = 0; i < 40; i++) {
            day = day.plusDays(random.nextInt(3));
            story.at(day + "T" + (10 + random.nextInt(8)) + ":00")
                    .said(pick(random, HAPPENINGS).apply(random));
        }
        return story;
    }

    private static final List<Function<Random, EntryBody>> HAPPENINGS = List.of(
            random -> InShort.words("c" + random.nextInt(9), person(random), pick(random, Mediation.values())),
            random -> InShort.wordsOn("d" + random.nextInt(3), "c" + random.nextInt(9), person(random)),
            random -> InShort.question("d" + random.nextInt(3), person(random), person(random) + "-other"),
            random -> InShort.decided("d" + random.nextInt(3), pick(random, DecisionMode.values()), person(random)),
            random -> InShort.considered("c" + random.nextInt(9), pick(random, Consideration.values())),
            random -> InShort.answer(
                    "f" + random.nextInt(4), "d" + random.nextInt(3), pick(random, Outcome.values()), null),
            random -> InShort.answerTo("f" + random.nextInt(4), "c" + random.nextInt(9)),
            random -> InShort.told("f" + random.nextInt(4), person(random)),
            random -> InShort.told("f" + random.nextInt(4), person(random)),
            random -> InShort.reacted("f" + random.nextInt(4), person(random), pick(random, Reaction.values())),
            random -> new ContributionAcknowledged("c" + random.nextInt(9)),
            random -> new ViewsAsked("d" + random.nextInt(3), pick(random, AskStage.values()), null, null),
            random -> new LateAskingExplained("d" + random.nextInt(3), "We forgot."),
            random -> new OptionProposed("o" + random.nextInt(9), "d" + random.nextInt(3), "Photos", side(random)),
            random -> new SteppedBack(
                    "s" + random.nextInt(2),
                    person(random),
                    pick(random, StepBackKind.values()),
                    null,
                    null,
                    StartedBy.PERSON),
            random -> new Returned("s" + random.nextInt(2), person(random), null, null),
            random -> new ContactNoted(
                    "t" + random.nextInt(9), person(random), ContactRoute.CALL, ContactPurpose.FELT_USED),
            random -> new NeedRaised("n" + random.nextInt(5), person(random), side(random), "Quiet.", NeedSource.DATA),
            random -> new PhaseStarted("run-" + random.nextInt(4), pick(random, Phase.values())),
            random -> new GateReached("run-" + random.nextInt(4), Phase.CO_COMMISSIONING),
            VoicePropertyTests::rating);

    private static ParticipationRated rating(Random random) {
        return new ParticipationRated(
                "r" + random.nextInt(20),
                person(random),
                pick(random, WhoSees.values()),
                pick(random, HartRung.values()),
                1 + random.nextInt(5),
                null,
                null,
                null,
                random.nextBoolean() ? "d" + random.nextInt(3) : null,
                side(random),
                pick(random, Phase.values()));
    }

    private static String person(Random random) {
        return pick(random, PEOPLE);
    }

    private static Side side(Random random) {
        return pick(random, Side.values());
    }

    private static <T> T pick(Random random, T[] from) {
        return from[random.nextInt(from.length)];
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
