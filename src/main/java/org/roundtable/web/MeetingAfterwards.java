package org.roundtable.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Decisions.DecisionAsked;
import org.roundtable.casefile.entry.Decisions.DecisionMade;
import org.roundtable.casefile.entry.Feedbacks.FeedbackDrafted;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.casefile.entry.Working.TaskShared;
import org.roundtable.casefile.state.Participating;
import org.roundtable.casework.Labels;
import org.roundtable.participation.Side;

/** What a meeting leaves to do: what was decided, who is told what came of their words and how, who says how it was. */
record MeetingAfterwards(MeetingFrame frame) {

    private MeetingShown meeting() {
        return frame.meeting();
    }

    /** Questions that are open still: whatever was decided about them is one click away. */
    List<PageLink> toDecide() {
        Labels labels = frame.words().labels(meeting().view());
        return meeting()
                .view()
                .shown()
                .said(DecisionAsked.class)
                .map(Said::body)
                .filter(asked -> meeting()
                        .view()
                        .shown()
                        .said(DecisionMade.class, asked.id())
                        .isEmpty())
                .map(asked ->
                        new PageLink(labels.of(asked.id()), meeting().form("DecisionMade", "decision=" + asked.id())))
                .toList();
    }

    /** Whose words of this meeting have no answer written yet, each with all their words and how they want to be told. */
    List<TaskRow> toTell() {
        Set<String> answered = meeting()
                .view()
                .shown()
                .said(FeedbackDrafted.class)
                .flatMap(said -> said.body().contributions().stream())
                .collect(Collectors.toSet());
        List<ContributionMade> open = meeting().said().stream()
                .map(Said::body)
                .filter(said -> said.answerWanted() && !answered.contains(said.id()))
                .toList();
        return open.stream()
                .map(ContributionMade::participant)
                .distinct()
                .map(participant -> row(participant, open))
                .toList();
    }

    private TaskRow row(String participant, List<ContributionMade> open) {
        String contributions = open.stream()
                .filter(said -> said.participant().equals(participant))
                .map(said -> "&contributions=" + said.id())
                .collect(Collectors.joining());
        return new TaskRow(
                frame.words().of("meeting.tell.who", frame.name(participant)),
                meeting().form("FeedbackDrafted", "to=" + participant + contributions),
                wish(participant),
                "",
                null);
    }

    private String wish(String participant) {
        return new ToldHow(meeting().view(), frame.words()).wish(participant);
    }

    /** Each on the page from which the device is handed to them. */
    List<TaskRow> toRate() {
        List<TaskRow> rows = new ArrayList<>();
        meeting().people().stream()
                .filter(one -> one.side() == Side.EXPERIENCE)
                .map(Participating::participant)
                .filter(one -> {
                    var status = meeting().attended(one);
                    return status != null && status.wasThere();
                })
                .forEach(one -> rows.add(new TaskRow(
                        frame.words().of("meeting.rate.who", frame.name(one)),
                        "/roundtable/cases/" + meeting().view().id() + "/people/" + one,
                        null,
                        "",
                        null)));
        return rows;
    }

    /** What was promised on the day of the meeting, by whom and by when. */
    List<String> promised() {
        EntryText text =
                new EntryText(frame.words(), frame.words().labels(meeting().view()));
        LocalDate day = LocalDate.ofInstant(meeting().startsAt(), Happened.ZONE);
        return meeting()
                .view()
                .shown()
                .said(TaskShared.class)
                .filter(said ->
                        LocalDate.ofInstant(said.happenedAt(), Happened.ZONE).equals(day))
                .map(said -> text.rows(said.body()).stream()
                        .map(row -> row.label() + " " + row.value())
                        .collect(Collectors.joining(" · ")))
                .toList();
    }
}
