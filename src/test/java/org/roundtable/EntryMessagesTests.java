package org.roundtable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.EntryKind.Field;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casefile.entry.Scale;
import org.roundtable.casefile.entry.Tier;
import org.roundtable.participation.EntryMode;
import org.springframework.core.ResolvableType;

/** Every kind of entry, question, choice and step of a scale has its words, and no words are left over. */
class EntryMessagesTests {

    /** What people taking part record themselves, each question in words of their own. */
    private static final List<String> FOR_PEOPLE = List.of(
            "ContributionMade",
            "InvitationAnswered",
            "AgreementSigned",
            "FeedbackAnswered",
            "ParticipationRated",
            "CheckInMade",
            "SteppedBack",
            "Returned",
            "ConcernRaised",
            "RevisionAsked",
            "GateAnswered",
            "NeedRaised",
            "WhatMattersSaid",
            "LanguageChosen",
            "NoOtherOptionNeeded",
            "NeedsListConfirmed",
            "WordsWithdrawn",
            "WordsConfirmed",
            "WordsCorrected",
            "TaskDone",
            "GoalProposed",
            "OptionProposed");

    /** What people are told before they answer, so that no answer is taken from them unawares (practice.md, points 6, 8, 16). */
    private static final Set<String> READ_BEFORE = Set.of(
            "person.CheckInMade.before",
            "person.ContributionMade.before",
            "person.WordsWithdrawn.before",
            "person.ParticipationRated.fewPeople",
            "person.ConcernRaised.before");

    /** Things that are called by something that people know; others have an id only. */
    private static final Set<String> LABELLED = Set.of(
            "participant",
            "meeting",
            "decision",
            "contribution",
            "feedback",
            "agreement",
            "goal",
            "need",
            "proposal",
            "task",
            "phaseRun",
            "ruleChange");

    /** practice.md, point 18, and the Welsh for it. */
    private static final Pattern NEVER_TO_PEOPLE = Pattern.compile(
            "tokenis|non-participation|expert by experience|experts by experience|\\binstance|\\brung|\\b[A-Z]{2}-\\d\\d"
                    + "|tocenist|tocynist|anghyfranog|di-gyfranog|arbenigwr drwy brofiad|arbenigwyr drwy brofiad|\\bachos proses|\\bgris\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> OF_A_KIND = Set.of("title", "what", "said");

    static Stream<MessageBundle> bundles() {
        MessageBundle english = MessageBundle.named("messages-entries");
        return Stream.of(english, english.inWelsh());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyKindQuestionChoiceAndStepHasItsWords(MessageBundle bundle) throws IOException {
        assertThat(missing(bundle, needed())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void peopleAreAskedInWordsOfTheirOwn(MessageBundle bundle) {
        assertThat(missing(bundle, neededByPeople())).isEmpty();
    }

    /** Where a hint is missing the one for staff is shown, and “ask the person” is no hint for the person. */
    @ParameterizedTest
    @MethodSource("bundles")
    void peopleNeverReadAHintForStaff(MessageBundle bundle) {
        assertThat(bundle.messages().keySet())
                .filteredOn(key -> key.matches("person\\.[A-Z]\\w+\\.\\w+"))
                .filteredOn(key -> bundle.messages().containsKey(key.replaceFirst("person", "entry") + ".hint"))
                .allSatisfy(key -> assertThat(bundle.messages()).containsKey(key + ".hint"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noWordsAreLeftOver(MessageBundle bundle) throws IOException {
        Set<String> known = needed();

        assertThat(bundle.messages().keySet())
                .filteredOn(key -> key.matches("(person\\.)?((choice|scale)\\..*|[a-z.]*[A-Z]\\w+\\..*)"))
                .allSatisfy(key -> assertThat(known).as(key).contains(plain(key)));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void peopleNeverReadTheWordsThatPracticeRulesOut(MessageBundle bundle) {
        assertThat(bundle.messages()).allSatisfy((key, words) -> {
            if (key.startsWith("person.") || key.startsWith("scale.")) {
                assertThat(words).as(key).doesNotContainPattern(NEVER_TO_PEOPLE);
            }
        });
    }

    /** What is not there leaves a hole in the sentence, and an id is no word. */
    @ParameterizedTest
    @MethodSource("bundles")
    void timelineIsFilledByWhatIsAlwaysThereAndHasAName(MessageBundle bundle) {
        for (EntryKind kind : EntryKinds.all()) {
            String said = bundle.messages().getOrDefault("entry." + kind.name() + ".said", "");

            assertThat(MessageBundle.slots(said)).as(said).allSatisfy(slot -> assertThat(kind.field(slot))
                    .hasValueSatisfying(this::fillsASentence));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void timelineNamesNobodyInAConcern(MessageBundle bundle) {
        EntryKinds.all().stream()
                .filter(kind -> kind.declaration().tier() == Tier.T3)
                .forEach(
                        kind -> assertThat(MessageBundle.slots(bundle.messages().get("entry." + kind.name() + ".said")))
                                .allSatisfy(slot -> assertThat(kind.field(slot)
                                                .orElseThrow()
                                                .component()
                                                .getType())
                                        .isAssignableTo(Enum.class)));
    }

    @Test
    void welshIsMarkedAsADraft() throws IOException {
        MessageBundle welsh = MessageBundle.named("messages-entries_cy");

        assertThat(welsh.lines().get(0)).isEqualTo("# Drafft: heb ei wirio eto / Draft: not yet checked");
    }

    private void fillsASentence(Field field) {
        assertThat(field.optional()).as("%s may be missing", field.name()).isFalse();
        assertThat(field.component().getType()).isNotEqualTo(boolean.class);
        if (field.refers() != null) {
            assertThat(LABELLED).contains(field.refers());
        }
    }

    private static Set<String> missing(MessageBundle bundle, Set<String> needed) {
        Set<String> missing = new TreeSet<>(needed);
        missing.removeAll(bundle.messages().keySet());
        return missing;
    }

    private static Set<String> needed() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (EntryKind kind : EntryKinds.all()) {
            OF_A_KIND.forEach(part -> keys.add("entry." + kind.name() + "." + part));
            kind.asked().forEach(field -> keys.add(question("entry.", kind, field)));
            kind.fields().forEach(field -> keys.addAll(steps(kind, field)));
            keys.add("topic." + kind.type().getEnclosingClass().getSimpleName());
        }
        enums().forEach(type -> keys.addAll(constants(type)));
        Arrays.stream(EntryMode.values()).forEach(mode -> keys.add("mode." + mode.name()));
        return keys;
    }

    private static Set<String> neededByPeople() {
        Set<String> keys = new TreeSet<>(READ_BEFORE);
        for (String name : FOR_PEOPLE) {
            EntryKind kind = EntryKinds.named(name).orElseThrow();
            keys.add("person." + name + ".title");
            kind.asked().stream()
                    .filter(field -> !field.name().equals("participant"))
                    .forEach(field -> keys.add(question("person.", kind, field)));
        }
        return keys;
    }

    /** A component that is called like a part of its kind has {@code .label} behind its name. */
    private static String question(String prefix, EntryKind kind, Field field) {
        return prefix + kind.name() + "." + field.name() + (OF_A_KIND.contains(field.name()) ? ".label" : "");
    }

    private static List<String> steps(EntryKind kind, Field field) {
        Scale scale = field.component().getAnnotation(Scale.class);
        return scale == null
                ? List.of()
                : IntStream.rangeClosed(scale.from(), scale.to())
                        .mapToObj(step -> "scale." + kind.name() + "." + field.name() + "." + step)
                        .toList();
    }

    private static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> "choice." + type.getSimpleName() + "." + ((Enum<?>) constant).name())
                .toList();
    }

    private static Set<Class<?>> enums() throws IOException {
        Set<Class<?>> enums = new LinkedHashSet<>();
        enums.add(Tier.class);
        for (EntryKind kind : EntryKinds.all()) {
            kind.fields().stream()
                    .map(field -> ResolvableType.forType(field.component().getGenericType()))
                    .flatMap(type -> Stream.concat(Stream.of(type), Arrays.stream(type.getGenerics())))
                    .map(ResolvableType::toClass)
                    .filter(Class::isEnum)
                    .forEach(enums::add);
        }
        enums.addAll(participation());
        return enums;
    }

    private static List<Class<?>> participation() throws IOException {
        try (var files = Files.list(Path.of("src/main/java/org/roundtable/participation"))) {
            return files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> !name.contains("-"))
                    .<Class<?>>map(EntryMessagesTests::inParticipation)
                    .filter(Class::isEnum)
                    .toList();
        }
    }

    private static Class<?> inParticipation(String name) {
        try {
            return Class.forName("org.roundtable.participation." + name);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** The key that words for people, hints, and words read before a form, belong to. */
    private static String plain(String key) {
        String plain = key.replaceFirst("^person\\.(choice|scale)\\.", "$1.").replaceFirst("^person\\.", "entry.");
        return plain.replaceFirst("\\.(before|fewPeople)$", ".title").replaceFirst("\\.hint$", "");
    }
}
