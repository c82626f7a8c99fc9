package org.roundtable.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;
import org.roundtable.casefile.state.MeetingStanding;
import org.roundtable.casework.CaseView;
import org.roundtable.casework.Labels;
import org.roundtable.process.WorkItem;

/** The meetings of a case that somebody on it may see: those to come first, then the last that were held. */
record MeetingList(CaseView view, PageWords words) {

    private static final int HELD = 3;

    List<TaskRow> rows() {
        return Stream.concat(
                        shown().filter(meeting -> !meeting.held())
                                .sorted(Comparator.comparing(MeetingStanding::startsAt)),
                        shown().filter(MeetingStanding::held)
                                .sorted(Comparator.comparing(MeetingStanding::startsAt)
                                        .reversed())
                                .limit(HELD))
                .map(this::row)
                .toList();
    }

    private Stream<MeetingStanding> shown() {
        return view.state()
                .facts(MeetingStanding.class)
                .filter(meeting -> view.access().isStaff() && !meeting.cancelled())
                .filter(meeting -> view.shown()
                        .said(MeetingPlanned.class, meeting.meeting())
                        .isPresent());
    }

    private TaskRow row(MeetingStanding meeting) {
        Labels labels = words.labels(view);
        return new TaskRow(
                labels.of(meeting.meeting()),
                path(meeting.meeting()),
                words.moment(meeting.startsAt()),
                meeting.held() ? words.of("meeting.held") : "",
                meeting.held() ? "green" : null);
    }

    private String path(String meeting) {
        return "/roundtable/cases/" + view.id() + "/meetings/" + meeting;
    }

    /** The page of the meeting that a step is about. */
    Optional<String> of(WorkItem step) {
        return shown().map(MeetingStanding::meeting)
                .filter(step.about()::containsValue)
                .map(this::path)
                .findFirst();
    }
}
