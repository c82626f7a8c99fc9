package org.roundtable.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.bundle.Bundle;
import org.roundtable.casefile.bundle.Bundles;
import org.roundtable.casefile.bundle.ImportingBundle;
import org.roundtable.casefile.entry.Noticing.Severity;
import org.roundtable.casework.Evaluation.Noticed;
import org.roundtable.process.WorkItem;
import org.roundtable.rules.RuleBook;
import org.roundtable.testing.GeneratedDocument;

/**
 * The demonstration cases show what their stories call for and nothing else, on paper as in the application. {@code -Dregenerate=true}
 * writes their expected output and the table of docs/examples/README.md anew.
 */
class DemonstrationCasesTests {

    private static final Path EXAMPLES = Path.of("docs/examples");
    private static final Duration A_YEAR = Duration.ofDays(365);
    /** Neither whole weeks nor days: weekends and holidays fall anywhere, and a case is up to a week old when it is loaded. */
    private static final Duration SOME_DAYS = Duration.ofHours(77);

    /**
     * A story and all that is to be noticed in it above information.
     *
     * @param shows what the table of the examples says of it
     * @param practice what belongs to the practice log
     * @param waiting the steps that wait for somebody, offers apart
     */
    private record Story(String name, String shows, Set<String> flags, Set<String> practice, Set<String> waiting) {

        Set<String> codes() {
            return Stream.concat(flags.stream(), practice.stream()).collect(Collectors.toCollection(TreeSet::new));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Story> STORIES = List.of(
            new Story(
                    "01-pathway-signed-by-all",
                    "A disabled young person, her mother and her social worker: needs, one goal, an agreement signed by all three",
                    Set.of(),
                    Set.of(),
                    Set.of("Task_AnswerFromExperience", "Task_AnswerFromPractice", "Task_LookAtTheAgreementAgain")),
            new Story(
                    "02-meeting-taken-over",
                    "An adult takes the chair from a young person; recorded as it was",
                    Set.of(),
                    Set.of("TK-04", "TK-05", "TK-09", "TK-10"),
                    Set.of("Task_HoldTheMeeting", "Task_SettleTheNeeds")),
            new Story(
                    "03-meeting-taken-over-recorded-defensively",
                    "The same meeting, written up afterwards by the adults",
                    Set.of(),
                    Set.of("TK-06", "TK-09", "TK-10"),
                    Set.of("Task_HoldTheMeeting", "Task_SettleTheNeeds")),
            new Story(
                    "04-views-nobody-answered",
                    "People say what they think, it is decided, and nobody tells them; recorded openly",
                    Set.of("FB-01", "FB-03", "FB-04", "FB-05", "FB-17"),
                    Set.of(),
                    Set.of("Task_AnswerFromExperience", "Task_WriteTheAnswer")),
            new Story(
                    "05-views-nobody-answered-recorded-defensively",
                    "The same, with what people said linked to nothing and settled as outside the scope",
                    Set.of("FB-04", "FB-17", "FB-18", "TK-16"),
                    Set.of("TK-01"),
                    Set.of("Task_AnswerFromExperience", "Task_WriteTheAnswer")),
            new Story(
                    "06-care-leaver-steps-back",
                    "A care leaver takes a break of his own choice and is looked after the way he asked for",
                    Set.of(),
                    Set.of(),
                    Set.of("Task_AskForViews", "Task_ComeBackWhenYouLike", "Task_MakeADraftTogether")),
            new Story(
                    "07-concern-raised-in-a-meeting",
                    "A concern is taken up within minutes and referred; then nobody answers, and nobody tells her",
                    Set.of("SG-04", "SG-22"),
                    Set.of(),
                    Set.of("Task_MakeADraftTogether", "Task_RecordTheirAnswer", "Task_TellThePerson")),
            new Story(
                    "08-mental-health-care-planning-with-a-carer",
                    "A woman and her brother plan for bad weeks and differ openly; one answer was not understood",
                    Set.of("FB-07"),
                    Set.of(),
                    Set.of("Task_MakeADraftTogether", "Task_TellThePerson")),
            new Story(
                    "09-adult-refuses-referral",
                    "A man with capacity says no to a referral; the decision follows him and says why",
                    Set.of(),
                    Set.of(),
                    Set.of("Task_SettleTheNeeds")),
            new Story(
                    "10-options-fixed-beforehand",
                    "Two options are on the table before anybody is asked, and a saving behind them; recorded openly",
                    Set.of("GV-01", "TK-11"),
                    Set.of("TK-01", "TK-02", "TK-03"),
                    Set.of("Task_Decide", "Task_ShareIdeas")),
            new Story(
                    "11-options-fixed-beforehand-recorded-defensively",
                    "The same, recorded as if it had been decided together",
                    Set.of("TK-11", "TK-29"),
                    Set.of("TK-01", "TK-10"),
                    Set.of("Task_ShareIdeas", "Task_WriteTheAnswer")),
            new Story(
                    "12-exemplary-group",
                    "Three care leavers rewrite a letter: rules, chairing, deciding, hearing, looking back",
                    Set.of(),
                    Set.of(),
                    Set.of("Task_LookAtTheAgreementAgain", "Task_SayHowTheTaskWent")),
            new Story(
                    "13-adult-refuses-and-is-overruled",
                    "The man of 09, referred before he was asked",
                    Set.of("SG-23"),
                    Set.of(),
                    Set.of("Task_CloseTheConcern", "Task_SettleTheNeeds")),
            new Story(
                    "14-concern-raised-in-a-meeting-recorded-defensively",
                    "The meeting of 07 with no concern raised",
                    Set.of("SG-06", "SG-07"),
                    Set.of(),
                    Set.of("Task_MakeADraftTogether")));

    /** The open record of a story and the defensive one. */
    private static final Map<String, String> PAIRS = Map.of("02", "03", "04", "05", "07", "14", "10", "11");

    /** Rules that look at the same matter from what is missing, or from what people say themselves. */
    private static final Map<String, Set<String>> SISTERS =
            Map.of("FB-03", Set.of("FB-17", "FB-18"), "TK-05", Set.of("TK-06"));

    private static @Nullable String organisation;

    static List<Story> stories() {
        return STORIES;
    }

    @ParameterizedTest
    @MethodSource("stories")
    void noticeWhatTheStoryCallsForAndNoMore(Story story) throws IOException {
        Bundle bundle = bundle(story);
        Evaluation evaluation = Evaluation.of(bundle, bundle.asOf(), RuleBook.shipped());

        assertThat(codes(evaluation.flags())).isEqualTo(story.flags());
        assertThat(codes(evaluation.practice())).isEqualTo(story.practice());
        assertThat(evaluation.isQuiet()).isEqualTo(story.codes().isEmpty());
        new GeneratedDocument(expected(story)).is(evaluation.text());
    }

    @ParameterizedTest
    @MethodSource("stories")
    void noticeTheSameOnWhateverDayTheyAreLoaded(Story story) throws IOException {
        Bundle bundle = bundle(story);
        Instant end = bundle.asOf().plus(A_YEAR);
        for (Instant now = bundle.asOf(); now.isBefore(end); now = now.plus(SOME_DAYS)) {
            Evaluation evaluation = Evaluation.of(bundle.shiftedTo(now), now, RuleBook.shipped());

            assertThat(codes(evaluation.flags())).as("flags at %s", now).isEqualTo(story.flags());
            assertThat(codes(evaluation.practice())).as("practice at %s", now).isEqualTo(story.practice());
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void standInTheApplicationAsOnPaper(Story story) throws IOException {
        CaseworkBench bench = CaseworkBench.shared();
        Bundle bundle = bundle(story);
        Instant before = bench.now();
        bench.clock.moveTo(bundle.asOf().toString());
        try {
            String id = loaded(bench, bundle);

            assertThat(bench.flags(id)).isEqualTo(story.flags());
            assertThat(bench.practice(id)).isEqualTo(story.practice());
            assertThat(recorded(bench.file(id))).isEqualTo(recorded(bundle.caseFile()));
            assertThat(waiting(bench, id)).isEqualTo(story.waiting());
        } finally {
            bench.clock.moveTo(before.toString());
        }
    }

    @Test
    void leaveNothingToAskOfTheOrganisation() throws IOException {
        CaseworkBench bench = CaseworkBench.shared();
        loaded(bench, bundle(STORIES.get(0)));

        assertThat(bench.waiting(Objects.requireNonNull(organisation))).isEmpty();
    }

    @Test
    void haveAStoryForEachBundle() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".json"))
                            .map(name -> name.substring(0, name.length() - ".json".length())))
                    .containsExactlyInAnyOrderElementsOf(
                            STORIES.stream().map(Story::name).toList());
        }
    }

    @Test
    void sayInTheTableHowMuchIsStillNoticed() throws IOException {
        new GeneratedDocument(EXAMPLES.resolve("README.md")).is(table());
    }

    /** As the application does it: all belong to the organisation of the first. */
    private static String loaded(CaseworkBench bench, Bundle bundle) {
        ImportingBundle.Imported imported = bench.bean(LoadingBundle.class).demonstrate(bundle, organisation);
        organisation = organisation == null ? imported.organisation() : organisation;
        return imported.caseFile();
    }

    private static Set<String> codes(List<Noticed> noticed) {
        return noticed.stream()
                .filter(one -> one.severity() != Severity.INFO)
                .map(Noticed::code)
                .collect(Collectors.toSet());
    }

    /** All that is on file but what was noticed: taking a case in records nothing else. */
    private static List<String> recorded(CaseFile file) {
        return file.entries().stream()
                .map(Entry::kind)
                .filter(kind -> !kind.equals("FlagRaised"))
                .toList();
    }

    private static Set<String> waiting(CaseworkBench bench, String caseFile) {
        return bench.steps(caseFile).stream()
                .filter(step -> !step.offered())
                .map(WorkItem::activity)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Bundle bundle(Story story) throws IOException {
        return Bundles.read(EXAMPLES.resolve(story.name() + ".json"));
    }

    private static Path expected(Story story) {
        return EXAMPLES.resolve("expected").resolve(story.name() + ".txt");
    }

    private static String table() {
        StringBuilder table = new StringBuilder(
                """
                # Demonstration cases

                Each file is one fictional case as a bundle ([how to write one](../how-to/write-a-bundle.md)). The application that stands alone
                loads them when it starts for the first time, as if they had just happened. `evaluate FILE` says what is noticed in one of
                them; what it says is kept in `expected/`.

                Where a story can also be recorded so that it looks better than it was, there are two files. A rule that rests on what a
                practitioner admits falls silent then; those that look at what is missing, and what people say themselves, do not.

                This page is made by `DemonstrationCasesTests`; it is not written by hand.

                | Story | What it shows | Flags | About how adults worked (practice log) |
                |---|---|---|---|
                """);
        STORIES.forEach(story -> table.append("| [%s](%s.json) | %s | %s | %s |\n"
                .formatted(
                        story.name(), story.name(), story.shows(), listed(story.flags()), listed(story.practice()))));
        table.append(
                """

                ## How much is still noticed when it is recorded defensively

                | Open record | Defensive record | Noticed in both, or by a sister rule | Silenced | Only in the defensive record |
                |---|---|---|---|---|
                """);
        PAIRS.keySet().stream().sorted().forEach(open -> table.append(pair(story(open), story(PAIRS.get(open)))));
        return table.toString();
    }

    private static String pair(Story open, Story defensive) {
        Set<String> still = open.codes().stream()
                .filter(code -> isStillNoticed(code, defensive.codes()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> silenced = new TreeSet<>(open.codes());
        silenced.removeAll(still);
        Set<String> added = new TreeSet<>(defensive.codes());
        added.removeAll(open.codes());
        return "| %s | %s | %d of %d: %s | %s | %s |\n"
                .formatted(
                        open.name().substring(0, 2),
                        defensive.name().substring(0, 2),
                        still.size(),
                        open.codes().size(),
                        listed(still),
                        listed(silenced),
                        listed(added));
    }

    private static boolean isStillNoticed(String code, Set<String> defensive) {
        return defensive.contains(code)
                || SISTERS.getOrDefault(code, Set.of()).stream().anyMatch(defensive::contains);
    }

    private static Story story(String number) {
        return STORIES.stream()
                .filter(story -> story.name().startsWith(number))
                .findFirst()
                .orElseThrow();
    }

    private static String listed(Set<String> codes) {
        return codes.isEmpty() ? "none" : String.join(", ", new TreeSet<>(codes));
    }
}
