package org.roundtable.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;
import org.roundtable.casefile.entry.Meetings.MeetingSupportArranged;
import org.roundtable.casefile.state.MeetingStanding;

/** The meetings to come at which one person is expected. */
record MyMeetings(MyCase mine) {

    /** The next first. */
    List<MyMeeting> coming() {
        Instant now = mine.view().state().at();
        return mine.facts(MeetingStanding.class)
                .filter(meeting -> !meeting.held()
                        && !meeting.cancelled()
                        && meeting.startsAt().isAfter(now))
                .sorted(Comparator.comparing(MeetingStanding::startsAt))
                .flatMap(meeting -> expected(meeting).map(planned -> of(meeting, planned)).stream())
                .toList();
    }

    private Optional<MeetingPlanned> expected(MeetingStanding meeting) {
        return mine.shown()
                .said(MeetingPlanned.class, meeting.meeting())
                .map(said -> said.body())
                .filter(planned ->
                        planned.expected().isEmpty() || planned.expected().contains(mine.me()));
    }

    private MyMeeting of(MeetingStanding meeting, MeetingPlanned planned) {
        MyWords words = mine.words();
        List<String> lines = new ArrayList<>();
        Optional.ofNullable(planned.place()).ifPresent(place -> lines.add(words.of("meeting.where", place)));
        Optional.ofNullable(planned.topic()).ifPresent(topic -> lines.add(words.of("meeting.about", topic)));
        mine.shown().said(MeetingSupportArranged.class, planned.id()).ifPresent(support -> {
            lines.add(
                    words.of("meeting.support", mine.labels().of(support.body().supporter())));
            Optional.ofNullable(support.body().stopSignal())
                    .ifPresent(signal -> lines.add(words.of("meeting.stop", signal)));
        });
        return new MyMeeting(words.choice(planned.kind()), words.moment(meeting.startsAt()), lines);
    }
}
