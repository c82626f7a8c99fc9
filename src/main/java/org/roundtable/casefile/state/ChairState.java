package org.roundtable.casefile.state;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.roundtable.calendar.WorkingCalendar;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.AnyTime.ContactNoted;
import org.roundtable.casefile.entry.AnyTime.ContactPurpose;
import org.roundtable.casefile.entry.Meetings.MeetingHeld;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;
import org.roundtable.participation.Answer;
import org.roundtable.participation.Side;

/** Whether a chair that was taken from somebody has been given back. */
final class ChairState implements Derivation {

    /** A meeting that was held, with whoever chaired it. */
    private record Chaired(String meeting, @Nullable String chair, Instant startsAt, Answer overridden) {}

    @Override
    public void derive(CaseFile file, Circumstances circumstances, Consumer<Object> facts) {
        Map<String, Participating> people = PeopleState.everybody(file);
        List<Chaired> meetings = file.said(MeetingPlanned.class)
                .flatMap(planned -> file.said(MeetingHeld.class, planned.body().id()).stream()
                        .map(held -> chaired(file, planned, held.body())))
                .toList();
        meetings.stream()
                .filter(meeting -> meeting.overridden() == Answer.YES)
                .filter(meeting -> isTalkedAbout(file, meeting, circumstances.calendar())
                        || meetings.stream().anyMatch(later -> givesBack(later, meeting, people)))
                .forEach(meeting -> facts.accept(new ChairRestored(meeting.meeting())));
    }

    private static Chaired chaired(CaseFile file, Said<MeetingPlanned> planned, MeetingHeld held) {
        return new Chaired(
                held.meeting(), planned.body().chair(), MeetingState.startsAt(file, planned), held.chairOverridden());
    }

    /** On the day itself counts too: the talk may come before the wrap-up is written. */
    private static boolean isTalkedAbout(CaseFile file, Chaired meeting, WorkingCalendar calendar) {
        return file.said(ContactNoted.class)
                .filter(contact -> contact.body().purpose() == ContactPurpose.WAS_CHAIRING)
                .filter(contact -> contact.body().participant().equals(meeting.chair()))
                .anyMatch(contact ->
                        !calendar.dateOf(contact.happenedAt()).isBefore(calendar.dateOf(meeting.startsAt())));
    }

    private static boolean givesBack(Chaired later, Chaired meeting, Map<String, Participating> people) {
        Participating chair = later.chair() == null ? null : people.get(later.chair());
        return later.overridden() == Answer.NO
                && later.startsAt().isAfter(meeting.startsAt())
                && chair != null
                && chair.side() == Side.EXPERIENCE;
    }
}
