package org.roundtable.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roundtable.access.NotForYou;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Meetings.AttendanceStatus;
import org.roundtable.casefile.entry.Meetings.MeetingHeld;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.casefile.state.Attendance;
import org.roundtable.casefile.state.MeetingStanding;
import org.roundtable.casefile.state.Participating;
import org.roundtable.casework.CaseView;
import org.roundtable.participation.Side;

/** A meeting as one viewer may see it: what was planned, who it is for, who came, what was said. */
record MeetingShown(CaseView view, Said<MeetingPlanned> planned) {

    /** @throws NotForYou where there is none, and for people taking part, who have pages of their own */
    static MeetingShown of(CaseView view, String meeting) {
        if (!view.access().isStaff()) {
            throw new NotForYou();
        }
        return new MeetingShown(
                view, view.shown().said(MeetingPlanned.class, meeting).orElseThrow(NotForYou::new));
    }

    String id() {
        return planned.body().id();
    }

    String path() {
        return "/roundtable/cases/" + view.id() + "/meetings/" + id();
    }

    /** Where something about the case is recorded, with what is known filled in. */
    String form(String kind, String known) {
        return "/roundtable/cases/" + view.id() + "/record/" + kind + "?" + known;
    }

    MeetingStanding standing() {
        return view.state()
                .facts(MeetingStanding.class)
                .filter(meeting -> meeting.meeting().equals(id()))
                .findFirst()
                .orElseThrow(NotForYou::new);
    }

    Instant startsAt() {
        return standing().startsAt();
    }

    Optional<Said<MeetingHeld>> held() {
        return view.shown().said(MeetingHeld.class, id());
    }

    @Nullable
    AttendanceStatus attended(String participant) {
        return attendance()
                .filter(one -> one.participant().equals(participant))
                .map(Attendance::status)
                .findFirst()
                .orElse(null);
    }

    private Stream<Attendance> attendance() {
        return view.state().facts(Attendance.class).filter(one -> one.meeting().equals(id()));
    }

    /** Who is expected or came: people with experience first. */
    List<Participating> people() {
        Set<String> here = new LinkedHashSet<>(planned.body().expected());
        attendance().map(Attendance::participant).forEach(here::add);
        return everybody().filter(one -> here.contains(one.participant())).toList();
    }

    /** Who else is in the case, and may come all the same. */
    List<Participating> others() {
        List<Participating> people = people();
        return everybody().filter(one -> !people.contains(one)).toList();
    }

    private Stream<Participating> everybody() {
        return view.state()
                .facts(Participating.class)
                .sorted(Comparator.comparing((Participating one) -> one.side() != Side.EXPERIENCE)
                        .thenComparing(
                                one -> view.inHand().name(one.participant()).orElse("")));
    }

    /** What was said in it, the latest first. */
    List<Said<ContributionMade>> said() {
        return view.shown()
                .said(ContributionMade.class)
                .filter(said -> id().equals(said.body().meeting()))
                .sorted(Comparator.comparing(Said<ContributionMade>::seq).reversed())
                .toList();
    }

    /** How people put what was written down in it. */
    List<String> formsUsed() {
        return said().stream().map(said -> said.body().form().name()).distinct().toList();
    }
}
