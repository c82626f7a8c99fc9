package org.roundtable.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casefile.entry.Meetings.AttendanceStatus;
import org.roundtable.casefile.entry.Meetings.MeetingKind;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;
import org.roundtable.casefile.entry.People.ParticipantAdded;
import org.roundtable.casefile.entry.Working.DoneBy;
import org.roundtable.casefile.state.Participating;
import org.roundtable.casework.Problem;
import org.roundtable.participation.Side;

/** The five minutes at the end as one form and one act: how it went, what was promised, when to meet again; empty rows are left out. */
record MeetingWrapUp(MeetingFrame frame, EntryForms forms) {

    static final String HELD = "held";
    static final String NEXT = "next";
    private static final int PROMISES = 3;

    private static final EntryKind MEETING_HELD =
            EntryKinds.named("MeetingHeld").orElseThrow();
    private static final EntryKind TASK_SHARED = EntryKinds.named("TaskShared").orElseThrow();
    private static final EntryKind MEETING_PLANNED =
            EntryKinds.named("MeetingPlanned").orElseThrow();

    /** What a promise asks: the rest follows from who made it. */
    private static final Set<String> PROMISE = Set.of("what", "lead", "dueOn", "replacesPaidWork");

    private static final Set<String> NEXT_TIME = Set.of("startsAt", "place");

    /** One row: its questions, and whether it stands open. */
    record Asked(String row, List<FormField> fields, boolean open) {}

    private MeetingShown meeting() {
        return frame.meeting();
    }

    static List<String> promises() {
        return IntStream.rangeClosed(1, PROMISES).mapToObj(at -> "promise" + at).toList();
    }

    /** What of it is kept for later. */
    static RowsForm kept(String meeting) {
        return new RowsForm(
                RowsForm.WRAP_UP,
                "meeting",
                meeting,
                Stream.concat(promises().stream(), Stream.of(HELD, NEXT)).collect(Collectors.toSet()));
    }

    /** Who wrapped it up while this was written; what was typed says that it replaces theirs once they have read that. */
    Optional<Newer> newer(Sent sent) {
        boolean replaces = sent.in(HELD).text(EntryForms.REPLACES).isPresent();
        return meeting()
                .held()
                .filter(held -> !replaces && isFilled(sent.in(HELD)))
                .map(held -> Newer.of(held.entry()));
    }

    /** What was sent, saying that how it went replaces what stands. */
    static Sent replacing(Sent sent, Newer newer) {
        return sent.with(Map.of(HELD + "." + EntryForms.REPLACES, newer.name()));
    }

    /** Who came and how people spoke is known from the room already. */
    Sent begun() {
        Map<String, List<String>> values = new HashMap<>();
        values.put(HELD + ".came", there(Set.of(AttendanceStatus.CAME, AttendanceStatus.PART)));
        values.put(HELD + ".absentUnexplained", there(Set.of(AttendanceStatus.ABSENT_UNKNOWN)));
        values.put(HELD + ".formsUsed", meeting().formsUsed());
        return new Sent(values);
    }

    private List<String> there(Set<AttendanceStatus> statuses) {
        return meeting().people().stream()
                .map(Participating::participant)
                .filter(one -> {
                    AttendanceStatus status = meeting().attended(one);
                    return status != null && statuses.contains(status);
                })
                .toList();
    }

    /** The rows of what was sent, in the order in which they happened; how it went is said once. */
    Map<String, EntryForms.Row> rows(Sent sent) {
        Map<String, EntryForms.Row> rows = new LinkedHashMap<>();
        if (meeting().held().isEmpty() || isFilled(sent.in(HELD))) {
            rows.put(HELD, new EntryForms.Row(MEETING_HELD, held(sent.in(HELD))));
        }
        promises().stream()
                .filter(row -> isFilled(sent.in(row)))
                .forEach(row -> rows.put(row, new EntryForms.Row(TASK_SHARED, promise(sent.in(row)))));
        if (isFilled(sent.in(NEXT))) {
            rows.put(NEXT, new EntryForms.Row(MEETING_PLANNED, next(sent.in(NEXT))));
        }
        return rows;
    }

    private static boolean isFilled(Sent row) {
        return row.values().values().stream().flatMap(List::stream).anyMatch(value -> !value.isBlank());
    }

    private Sent held(Sent sent) {
        return sent.with(Map.of("meeting", meeting().id()));
    }

    private Sent promise(Sent sent) {
        return sent.with(Map.of(
                "doneBy",
                sent.text("lead").map(this::doneBy).orElse(DoneBy.TOGETHER).name()));
    }

    private DoneBy doneBy(String participant) {
        Side side = meeting()
                .view()
                .shown()
                .said(ParticipantAdded.class, participant)
                .map(added -> added.body().side())
                .orElse(Side.QUALIFICATION);
        return side == Side.EXPERIENCE ? DoneBy.EXPERIENCE : DoneBy.QUALIFICATION;
    }

    /** With the same people, to work; who chairs and who sets what it is about is asked on its own page, where it stands as missing. */
    private Sent next(Sent sent) {
        MeetingPlanned plan = meeting().planned().body();
        Map<String, List<String>> both = new HashMap<>(sent.values());
        both.put("kind", List.of(MeetingKind.WORKING.name()));
        both.put("expected", List.copyOf(plan.expected()));
        both.put("sensitiveTopic", List.of("" + plan.sensitiveTopic()));
        if (plan.expected().size() <= 2) {
            both.put("chair", Stream.ofNullable(plan.chair()).toList());
        }
        return new Sent(both);
    }

    /** The questions about how it went; none where that was said already. */
    List<FormField> held(Sent sent, List<Problem> problems) {
        return meeting().held().isPresent() && !isFilled(sent.in(HELD))
                ? List.of()
                : fields(HELD, MEETING_HELD, held(sent.in(HELD)), Set.of("meeting"), problems);
    }

    List<Asked> promises(Sent sent, List<Problem> problems) {
        List<Asked> asked = new ArrayList<>();
        for (String row : promises()) {
            List<FormField> fields = fields(row, TASK_SHARED, sent.in(row), Set.of(), problems).stream()
                    .filter(field -> PROMISE.contains(field.name().substring(row.length() + 1)))
                    .toList();
            asked.add(new Asked(row, fields, asked.isEmpty() || isFilled(sent.in(row))));
        }
        return asked;
    }

    List<FormField> next(Sent sent, List<Problem> problems) {
        return fields(NEXT, MEETING_PLANNED, sent.in(NEXT), Set.of(), problems).stream()
                .filter(field -> NEXT_TIME.contains(field.name().substring(NEXT.length() + 1)))
                .map(FormField::asOptional)
                .toList();
    }

    /** What was filled in, to be looked over: how it went, each promise, the next time. */
    List<CheckedWords.Part> toCheck(Sent sent, CheckedWords.Rows rows) {
        List<CheckedWords.Part> parts = new ArrayList<>();
        List<FormField> held = held(sent, List.of());
        if (!held.isEmpty()) {
            parts.add(new CheckedWords.Part(frame.words().of("meeting.how"), rows.of(held)));
        }
        promises(sent, List.of()).stream()
                .filter(promise -> isFilled(sent.in(promise.row())))
                .forEach(promise -> parts.add(
                        new CheckedWords.Part(frame.words().of("meeting.promised"), rows.of(promise.fields()))));
        parts.add(new CheckedWords.Part(frame.words().of("meeting.next"), rows.of(next(sent, List.of()))));
        return parts;
    }

    private List<FormField> fields(String row, EntryKind kind, Sent sent, Set<String> known, List<Problem> problems) {
        return forms.fields(
                meeting().view(),
                row,
                new EntryForms.Row(kind, sent),
                known,
                problems,
                frame.words().locale());
    }
}
