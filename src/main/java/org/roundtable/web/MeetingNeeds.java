package org.roundtable.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;
import org.roundtable.casefile.entry.Meetings.MeetingSupportArranged;
import org.roundtable.casefile.entry.People.InformationGiven;
import org.roundtable.casefile.entry.People.InformationSubject;
import org.roundtable.casefile.entry.People.SupportNeedsAsked;
import org.roundtable.casefile.state.Participating;
import org.roundtable.flag.Flag;
import org.roundtable.participation.Side;

/** What has to be in place before a meeting: for everybody who comes what they need, and what is still missing. */
record MeetingNeeds(MeetingFrame frame) {

    /** What somebody has to know before they speak in front of others. */
    private static final Set<InformationSubject> TO_BE_TOLD = EnumSet.of(
            InformationSubject.PURPOSE,
            InformationSubject.INFLUENCE,
            InformationSubject.CONFIDENTIALITY_LIMITS,
            InformationSubject.WHAT_HAPPENS_TO_WORDS);

    /** Somebody who is to come, and what helps them. */
    record Comer(String name, String path, String who, String status, List<SummaryRow> needs) {}

    private MeetingShown meeting() {
        return frame.meeting();
    }

    private PageWords words() {
        return frame.words();
    }

    List<Comer> comers() {
        WhoIsWho who = new WhoIsWho(meeting().view(), words());
        return meeting().people().stream()
                .map(one -> new Comer(
                        frame.name(one.participant()),
                        "/roundtable/cases/" + meeting().view().id() + "/people/" + one.participant(),
                        who.hint(one),
                        who.status(one),
                        needs(one)))
                .toList();
    }

    private List<SummaryRow> needs(Participating one) {
        EntryText text = new EntryText(words(), words().labels(meeting().view()));
        return asked(one).stream()
                .flatMap(asked -> text.rows(asked.body()).stream())
                .filter(row -> !row.value().equals(frame.name(one.participant())))
                .toList();
    }

    private Optional<Said<SupportNeedsAsked>> asked(Participating one) {
        return meeting().view().shown().said(SupportNeedsAsked.class, one.participant());
    }

    /** Who looks after people that day, and how somebody says stop. */
    List<SummaryRow> support() {
        EntryText text = new EntryText(words(), words().labels(meeting().view()));
        return arranged()
                .map(said -> text.rows(said.body()).stream().skip(1).toList())
                .orElse(List.of());
    }

    private Optional<Said<MeetingSupportArranged>> arranged() {
        return meeting()
                .view()
                .shown()
                .said(MeetingSupportArranged.class, meeting().id());
    }

    /** Each with its form. */
    List<TaskRow> missing() {
        List<TaskRow> missing = new ArrayList<>(ofTheMeeting());
        meeting().people().stream()
                .filter(one -> one.side() == Side.EXPERIENCE)
                .forEach(one -> missing.addAll(of(one)));
        return missing;
    }

    private List<TaskRow> ofTheMeeting() {
        List<TaskRow> missing = new ArrayList<>();
        String about = "meeting=" + meeting().id();
        String support = meeting().form("MeetingSupportArranged", about);
        if (arranged().isEmpty()) {
            missing.add(row("meeting.missing.support", support));
        } else if (arranged().get().body().stopSignal() == null) {
            missing.add(row("meeting.missing.stop", support));
        }
        MeetingPlanned plan = meeting().planned().body();
        if (plan.place() == null || plan.chair() == null) {
            missing.add(row("meeting.missing.plan", planAnew()));
        }
        if (!plan.agendaSetBy().contains(Side.EXPERIENCE)) {
            missing.add(row("meeting.missing.agenda", planAnew()));
        }
        return missing;
    }

    String planAnew() {
        return meeting()
                .form(
                        "MeetingPlanned",
                        "replaces=" + meeting().planned().entry().name());
    }

    /** Needs of others are for the team alone: nobody else is told that they are missing. */
    private List<TaskRow> of(Participating one) {
        List<TaskRow> missing = new ArrayList<>();
        String name = frame.name(one.participant());
        if (meeting().view().access().isTeam() && asked(one).isEmpty()) {
            missing.add(row(
                    "meeting.missing.needs",
                    meeting().form("SupportNeedsAsked", "participant=" + one.participant()),
                    name));
        }
        Set<InformationSubject> untold = untold(one);
        if (!untold.isEmpty()) {
            String subjects = untold.stream()
                    .map(subject -> "&subjects=" + subject.name())
                    .collect(Collectors.joining());
            String what = untold.stream().map(words()::choice).collect(Collectors.joining(", "));
            missing.add(row(
                            "meeting.missing.told",
                            meeting().form("InformationGiven", "participant=" + one.participant() + subjects),
                            name)
                    .withMore(what));
        }
        return missing;
    }

    private Set<InformationSubject> untold(Participating one) {
        Set<InformationSubject> untold = EnumSet.copyOf(TO_BE_TOLD);
        meeting()
                .view()
                .shown()
                .said(InformationGiven.class)
                .map(Said::body)
                .filter(told -> told.participant().equals(one.participant()))
                .forEach(told -> untold.removeAll(told.subjects()));
        return untold;
    }

    private TaskRow row(String key, String path, Object... named) {
        return new TaskRow(words().of(key, named), path, null, words().of("meeting.missing"), "orange");
    }

    /** What was noticed about this meeting. */
    List<PageLink> noticed() {
        var labels = words().labels(meeting().view());
        return meeting().view().allFlags().stream()
                .filter(flag -> flag.ids().contains(meeting().id()))
                .map(flag -> new PageLink(words().flags().of(flag, labels).noticed(), path(flag)))
                .toList();
    }

    private static String path(Flag flag) {
        return "/roundtable/cases/" + flag.caseFile() + "/flags/" + flag.id();
    }
}
