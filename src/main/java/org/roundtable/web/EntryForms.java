package org.roundtable.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casework.CaseView;
import org.roundtable.casework.Draft;
import org.roundtable.casework.EntryRefused;
import org.roundtable.casework.Labels;
import org.roundtable.casework.Problem;
import org.roundtable.casework.Recording;
import org.roundtable.casework.RecordingBurden;
import org.roundtable.flag.Effort;
import org.roundtable.host.HostUsers;
import org.springframework.context.MessageSource;

/** Shows the form of any kind of entry, and records what it sent. */
final class EntryForms {

    /** The name of the field that says which kind a form is for. */
    static final String KIND = "entryKind";

    /** The name of the field with the name of the entry that the form revises. */
    static final String REPLACES = "entryReplaces";

    /** The name of the field that says since when a form is open. */
    static final String BEGUN = "entryBegun";

    /** The name of the field with the components that the record answered, so that they are not counted as asked. */
    static final String FILLED = "entryFilled";

    private final HostUsers users;
    private final Recording recording;
    private final RecordingBurden burden;
    private final MessageSource messages;
    private final Clock clock;

    EntryForms(HostUsers users, Recording recording, RecordingBurden burden, MessageSource messages, Clock clock) {
        this.users = users;
        this.recording = recording;
        this.burden = burden;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param known components whose value is known and is carried along unseen */
    EntryPage page(CaseView view, EntryKind kind, Sent sent, Set<String> known, List<Problem> problems, Locale locale) {
        Viewer viewer = view.access().viewer();
        EntryWords words = new EntryWords(messages, locale, viewer.takesPart());
        Labels labels = new Labels(view.inHand(), view.shown(), messages, locale);
        FormFields questions = new FormFields(words, labels, view.shown(), users.all());
        List<FormField> fields = new ArrayList<>(questions.of(kind, sent.values(), known, problems));
        fields.addAll(new WhoseWordsFields(new WhoseWords(kind, viewer), questions).of(sent, problems));
        FormField happened = viewer.takesPart() ? null : happened(questions, sent, problems);
        return new EntryPage(
                kind.name(),
                words.title(kind),
                words.what(kind),
                words.before(kind),
                fields,
                happened,
                sent.text(REPLACES).orElse(null),
                begun(sent).orElseGet(clock::instant).getEpochSecond() + "",
                DraftForms.idOf(sent),
                errors(
                        fields,
                        happened,
                        problems,
                        problem -> words.about(problem.message(), words.question(kind, problem.field()))),
                Folding.of(view, kind, sent));
    }

    /**
     * Records what was sent, at any time.
     *
     * @throws EntryRefused with everything that has to be put right, at once
     */
    Entry record(Viewer viewer, String caseFile, EntryKind kind, Sent sent) {
        return recording.record(viewer, caseFile, draft(viewer, caseFile, kind, sent));
    }

    /** What would have to be put right before it can be recorded; nothing is stored. */
    List<Problem> problems(Viewer viewer, String caseFile, EntryKind kind, Sent sent) {
        try {
            return recording.problems(viewer, caseFile, draft(viewer, caseFile, kind, sent));
        } catch (EntryRefused refused) {
            return refused.problems();
        }
    }

    /** What was sent in one row of a form with several. */
    record Row(EntryKind kind, Sent sent) {}

    /** The questions of one row of a form with several, and whose words its answers are where that may be somebody else's. */
    List<FormField> fields(
            CaseView view, String row, Row of, Set<String> known, List<Problem> problems, Locale locale) {
        List<Problem> own = problems.stream()
                .filter(problem -> problem.field().startsWith(row + "."))
                .map(problem -> new Problem(problem.field().substring(row.length() + 1), problem.message()))
                .toList();
        return page(view, of.kind(), of.sent(), known, own, locale).fields().stream()
                .map(field -> field.in(row))
                .toList();
    }

    /**
     * Records the rows of a form as one act, in their order.
     *
     * @throws EntryRefused with everything that has to be put right, at once, each at {@code row.field}
     */
    List<Entry> recordAll(Viewer viewer, String caseFile, Map<String, Row> rows) {
        List<Problem> problems = rowProblems(viewer, caseFile, rows);
        if (!problems.isEmpty()) {
            throw new EntryRefused(problems);
        }
        Map<String, Draft> drafts = new LinkedHashMap<>();
        rows.forEach((name, row) -> drafts.put(name, draft(viewer, caseFile, row.kind(), row.sent())));
        return recording.recordAll(viewer, caseFile, drafts);
    }

    /** What would have to be put right in the rows of a form, each at {@code row.field}; nothing is stored. */
    List<Problem> rowProblems(Viewer viewer, String caseFile, Map<String, Row> rows) {
        List<Problem> problems = new ArrayList<>();
        rows.forEach((name, row) ->
                problems.addAll(new EntryRefused(problems(viewer, caseFile, row.kind(), row.sent())).at(name)));
        return problems;
    }

    /** Counts the rows of a form that was saved, once that is committed. */
    void countAll(Viewer viewer, String caseFile, Map<String, Row> rows) {
        rows.values().forEach(row -> count(viewer, caseFile, row.kind(), row.sent()));
    }

    /**
     * Records what was sent in a step, and completes it.
     *
     * @throws EntryRefused likewise
     */
    Entry complete(Viewer viewer, String caseFile, String step, EntryKind kind, Sent sent) {
        return recording.complete(viewer, step, draft(viewer, caseFile, kind, sent));
    }

    /** Counts a form that was saved, once that is committed: a figure never takes what somebody recorded with it. */
    void count(Viewer viewer, String caseFile, EntryKind kind, Sent sent) {
        Instant now = clock.instant();
        List<String> filled = List.of(sent.text(FILLED).orElse("").split(","));
        int answers = (int) kind.asked().stream()
                .filter(field -> !filled.contains(field.name()))
                .filter(field -> sent.text(field.name()).isPresent()
                        || sent.text(field.name() + ".day").isPresent())
                .count();
        Duration open = Duration.between(begun(sent).orElse(now), now);
        burden.note(viewer, new Effort.Form(caseFile, kind.name(), answers, open, now));
    }

    /** Since when the form is open. */
    static Optional<Instant> begun(Sent sent) {
        return sent.text(BEGUN)
                .filter(text -> text.matches("\\d{1,11}"))
                .map(Long::parseLong)
                .map(Instant::ofEpochSecond);
    }

    private Draft draft(Viewer viewer, String caseFile, EntryKind kind, Sent sent) {
        WhoseWords whose = new WhoseWords(kind, viewer);
        Happened happened = viewer.takesPart() ? new Happened(null, List.of()) : Happened.read(sent, clock.instant());
        Draft draft =
                new Draft(kind, sent.values(), whose.mode(sent), whose.onBehalfOf(sent), happened.at(), replaces(sent));
        List<Problem> problems = Stream.of(
                        whose.problems(sent),
                        happened.problems(),
                        leftOpen(viewer, kind, sent),
                        WhereItApplies.problems(kind, sent))
                .flatMap(List::stream)
                .toList();
        if (!problems.isEmpty() && !kind.declaration().neverRefused()) {
            throw new EntryRefused(
                    Stream.concat(recording.problems(viewer, caseFile, draft).stream(), problems.stream())
                            .toList());
        }
        return draft;
    }

    /** A yes or no that staff left open is asked for, and never taken for no. */
    private static List<Problem> leftOpen(Viewer viewer, EntryKind kind, Sent sent) {
        if (viewer.takesPart()) {
            return List.of();
        }
        return kind.asked().stream()
                .filter(field -> field.component().getType() == boolean.class)
                .filter(field -> sent.text(field.name()).isEmpty())
                .map(field -> new Problem(field.name(), "entry.problem.choose"))
                .toList();
    }

    private static @Nullable String replaces(Sent sent) {
        return sent.text(REPLACES).filter(text -> text.matches("[0-9a-f]{12}")).orElse(null);
    }

    private static FormField happened(FormFields questions, Sent sent, List<Problem> problems) {
        String label = questions.words().plain("practice.happened", "");
        return FormField.of(Happened.FIELD, FieldKind.DATE, label)
                .withHint(questions.words().plain("practice.happened.hint", ""))
                .withParts(FormFields.parts(Happened.FIELD, sent.values()))
                .withError(questions.error(Happened.FIELD, label, problems))
                .asOptional();
    }

    /** In the order of the page; what is wrong with no field of the page stands first. */
    private static List<FormError> errors(
            List<FormField> fields,
            @Nullable FormField happened,
            List<Problem> problems,
            Function<Problem, String> worded) {
        List<FormField> all = happened == null
                ? fields
                : Stream.concat(fields.stream(), Stream.of(happened)).toList();
        Set<String> shown = all.stream()
                .filter(field -> field.kind() != FieldKind.HIDDEN)
                .map(FormField::name)
                .collect(java.util.stream.Collectors.toSet());
        Stream<FormError> elsewhere = problems.stream()
                .filter(problem -> !shown.contains(problem.field()))
                .map(problem -> new FormError(null, worded.apply(problem)));
        return Stream.concat(elsewhere, FormError.in(all).stream()).toList();
    }
}
