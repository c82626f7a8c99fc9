package org.roundtable.casefile.state;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.entry.Meetings.MeetingKind;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;
import org.roundtable.participation.Side;

/**
 * The meetings at which somebody with experience is expected, in their order; those that do not take place are left out.
 *
 * @param all every such meeting, near or not
 */
record GroupMeetings(List<MeetingStanding> all) {

    static GroupMeetings of(CaseFile file, Circumstances circumstances) {
        Map<String, Participating> people = PeopleState.everybody(file);
        return new GroupMeetings(file.said(MeetingPlanned.class)
                .filter(plan -> plan.body().expected().stream().anyMatch(person -> hasExperience(people, person)))
                .map(plan -> MeetingState.standing(file, plan, circumstances))
                .filter(meeting -> !meeting.cancelled())
                .sorted(Comparator.comparing(MeetingStanding::startsAt).thenComparing(MeetingStanding::meeting))
                .toList());
    }

    private static boolean hasExperience(Map<String, Participating> people, String person) {
        return people.containsKey(person) && people.get(person).side() == Side.EXPERIENCE;
    }

    /** Those to work or to decide that are near or held. */
    List<MeetingStanding> toWork() {
        return all.stream()
                .filter(meeting -> meeting.near() && meeting.isToWork())
                .toList();
    }

    /** How many of these kinds were held. */
    long held(MeetingKind... kinds) {
        return all.stream()
                .filter(meeting -> meeting.held() && Set.of(kinds).contains(meeting.kind()))
                .count();
    }
}
