package org.roundtable.web;

import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.casefile.entry.People.CommunicationNeed;
import org.roundtable.casefile.entry.People.SupportNeedsAsked;
import org.roundtable.casework.CaseView;

/** How people want to be told things, as they said; what the viewer may not see of it counts as not asked. */
record ToldHow(CaseView view, PageWords words) {

    Set<CommunicationNeed> needs(String participant) {
        return view.shown()
                .said(SupportNeedsAsked.class, participant)
                .map(said -> said.body().communicationNeeds())
                .orElse(Set.of());
    }

    String wish(String participant) {
        String forms = needs(participant).stream().map(words::choice).sorted().collect(Collectors.joining(", "));
        return forms.isEmpty() ? words.of("meeting.tell.notAsked") : words.of("meeting.tell.how", forms);
    }
}
