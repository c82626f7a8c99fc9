package org.roundtable.web;

import java.util.List;
import org.roundtable.casework.CaseView;
import org.roundtable.casework.Labels;
import org.springframework.web.servlet.ModelAndView;

/** What stands on each of the three parts of a meeting: its name, when and where it is, the way to the other two, and to a worry. */
record MeetingFrame(MeetingShown meeting, PageWords words) {

    ModelAndView page(String part) {
        CaseView view = meeting.view();
        ModelAndView page = new ModelAndView("roundtable/meeting-" + part);
        page.addObject("id", view.id());
        page.addObject("caseTitle", view.inHand().title());
        page.addObject("meetingId", meeting.id());
        page.addObject("meetingTitle", words.labels(view).of(meeting.id()));
        page.addObject("meetingPath", meeting.path());
        page.addObject("when", words.moment(meeting.startsAt()));
        page.addObject("place", meeting.planned().body().place());
        page.addObject("topic", meeting.planned().body().topic());
        page.addObject("cancelled", meeting.standing().cancelled());
        page.addObject("isHeld", meeting.held().isPresent());
        page.addObject("parts", parts(part));
        return page;
    }

    private List<NavigationLink> parts(String now) {
        return List.of(
                new NavigationLink("meeting.prepare", meeting.path(), now.equals("prepare")),
                new NavigationLink("meeting.hold", meeting.path() + "/hold", now.equals("hold")),
                new NavigationLink("meeting.wrap-up", meeting.path() + "/wrap-up", now.equals("wrap-up")));
    }

    String name(String participant) {
        Labels labels = words.labels(meeting.view());
        return labels.knows(participant) ? labels.of(participant) : words.of("practice.somebody");
    }
}
