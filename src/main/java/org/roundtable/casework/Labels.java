package org.roundtable.casework;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Agreements.AgreementDrafted;
import org.roundtable.casefile.entry.Agreements.GoalProposed;
import org.roundtable.casefile.entry.AnyTime.BarrierNoted;
import org.roundtable.casefile.entry.Confidentiality.OpenedInEmergency;
import org.roundtable.casefile.entry.Decisions.DecisionAsked;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Feedbacks.FeedbackDrafted;
import org.roundtable.casefile.entry.Meetings.MeetingMoved;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;
import org.roundtable.casefile.entry.Opening.PhaseStarted;
import org.roundtable.casefile.entry.OwnRecord.RecordDisputed;
import org.roundtable.casefile.entry.OwnRecord.SubjectAccessAsked;
import org.roundtable.casefile.entry.Safeguarding.CheckInMade;
import org.roundtable.casefile.entry.Safeguarding.ConcernRaised;
import org.roundtable.casefile.entry.SteppingBack.SteppedBack;
import org.roundtable.casefile.entry.Tuning.RuleChangeProposed;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.casefile.entry.Voice.NeedRaised;
import org.roundtable.casefile.entry.Voice.WordsShared;
import org.roundtable.casefile.entry.Working.ProposalMade;
import org.roundtable.casefile.entry.Working.TaskShared;
import org.roundtable.casefile.state.Parameters;
import org.springframework.context.MessageSource;

/** How the things of a case are called where people read: a person by name, a meeting by its day, a decision by its question. */
public final class Labels {

    private static final int ENOUGH = 80;
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private final MessageSource messages;
    private final Locale locale;
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, String> things = new HashMap<>();

    /** @param shown the entries that may be shown: what is hidden has no label */
    public Labels(CaseInHand inHand, CaseFile shown, MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
        inHand.people().forEach((participant, person) -> {
            labels.put(participant, person.name());
            things.put(participant, "participant");
        });
        put(shown, MeetingPlanned.class, MeetingPlanned::id, meeting -> meeting(shown, meeting));
        put(shown, DecisionAsked.class, DecisionAsked::id, decision -> shortened(decision.question()));
        put(shown, ContributionMade.class, ContributionMade::id, said -> shortened(said.words()));
        put(shown, FeedbackDrafted.class, FeedbackDrafted::id, feedback -> shortened(feedback.youSaid()));
        put(shown, AgreementDrafted.class, AgreementDrafted::id, agreement -> constant(agreement.kind()));
        put(shown, GoalProposed.class, GoalProposed::id, goal -> shortened(goal.statement()));
        put(shown, NeedRaised.class, NeedRaised::id, need -> shortened(need.statement()));
        put(shown, BarrierNoted.class, BarrierNoted::id, barrier -> constant(barrier.kind()));
        put(shown, ProposalMade.class, ProposalMade::id, ProposalMade::title);
        put(shown, TaskShared.class, TaskShared::id, task -> shortened(task.what()));
        put(shown, PhaseStarted.class, PhaseStarted::id, run -> constant(run.phase()));
        put(shown, RuleChangeProposed.class, RuleChangeProposed::id, Labels::change);
        List.of(
                        ConcernRaised.class,
                        CheckInMade.class,
                        SteppedBack.class,
                        SubjectAccessAsked.class,
                        RecordDisputed.class,
                        OpenedInEmergency.class,
                        WordsShared.class)
                .forEach(kind -> putByMoment(shown, kind));
    }

    /** The label of an id, a date in the reader's form, or the text itself. */
    public String of(String value) {
        String label = labels.get(value);
        return label != null ? label : date(value);
    }

    /** Several labels as people write a list: “Amina, Ben and Cara”. */
    public String list(Collection<String> values) {
        List<String> names = values.stream().map(this::of).sorted().toList();
        if (names.size() < 2) {
            return String.join("", names);
        }
        String most = String.join(", ", names.subList(0, names.size() - 1));
        return messages.getMessage("list.and", new Object[] {most, names.get(names.size() - 1)}, locale);
    }

    /** Whether an id names a thing of this sort, such as {@code meeting}. */
    boolean isA(String thing, String id) {
        return thing.equals(things.get(id));
    }

    public boolean knows(String id) {
        return labels.containsKey(id);
    }

    /** How an answer of an entry is worded. */
    public String constant(Enum<?> value) {
        String key = "choice." + value.getDeclaringClass().getSimpleName() + "." + value.name();
        return messages.getMessage(key, null, value.name(), locale);
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    public String moment(Instant moment) {
        var local = moment.atZone(Typed.ZONE);
        return day(local.toLocalDate()) + ", "
                + DateTimeFormatter.ofPattern("HH:mm").format(local);
    }

    /** A figure by what it measures, a rule by its code: “Time to form a view: 10 working days”. */
    public static String change(RuleChangeProposed change) {
        return Parameters.catalogue().stream()
                .filter(figure -> figure.name().equals(change.what().strip()))
                .map(figure -> figure.meaning() + ": " + change.to() + " " + figure.unit())
                .findFirst()
                .orElse(change.what() + ": " + change.to());
    }

    private String meeting(CaseFile shown, MeetingPlanned meeting) {
        Instant startsAt = shown.said(MeetingMoved.class, meeting.id())
                .map(moved -> moved.body().startsAt())
                .orElse(meeting.startsAt());
        String day = day(startsAt.atZone(Typed.ZONE).toLocalDate());
        return messages.getMessage("thing.meeting", new Object[] {constant(meeting.kind()), day}, day, locale);
    }

    private <T extends EntryBody> void put(
            CaseFile shown, Class<T> kind, Function<T, String> id, Function<T, String> label) {
        String thing = thing(kind);
        shown.said(kind).map(Said::body).forEach(body -> {
            labels.put(id.apply(body), label.apply(body));
            things.put(id.apply(body), thing);
        });
    }

    /** What has no words of its own that may stand in a list goes by when it happened. */
    private void putByMoment(CaseFile shown, Class<? extends EntryBody> kind) {
        String thing = thing(kind);
        shown.said(kind).forEach(said -> {
            String when = moment(said.happenedAt());
            String id = said.entry().thing();
            labels.put(id, messages.getMessage("thing." + thing, new Object[] {when}, when, locale));
            things.put(id, thing);
        });
    }

    private static String thing(Class<? extends EntryBody> kind) {
        return EntryKinds.named(kind.getSimpleName())
                .orElseThrow()
                .declaration()
                .thing();
    }

    private String date(String value) {
        try {
            if (value.length() > 10 && value.charAt(10) == 'T') {
                return due(Instant.parse(value));
            }
            return value.length() == 10 && value.charAt(4) == '-' ? day(LocalDate.parse(value)) : value;
        } catch (DateTimeException notADate) {
            return value;
        }
    }

    /** What is due by the end of a day is due on that day. */
    private String due(Instant moment) {
        var local = moment.atZone(Typed.ZONE);
        return local.toLocalTime().isBefore(END_OF_DAY) ? moment(moment) : day(local.toLocalDate());
    }

    /** A label is a pointer, not the words: those are shown whole where they belong. */
    private static String shortened(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return line.length() <= ENOUGH
                ? line
                : line.substring(0, line.lastIndexOf(' ', ENOUGH) > 0 ? line.lastIndexOf(' ', ENOUGH) : ENOUGH) + "…";
    }
}
