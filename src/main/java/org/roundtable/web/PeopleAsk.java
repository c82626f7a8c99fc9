package org.roundtable.web;

import java.util.List;
import java.util.stream.Stream;
import org.roundtable.casefile.state.OwnRecordAsked;
import org.roundtable.casework.CaseView;

/** What people taking part asked of those who work here, and wait for. */
record PeopleAsk(CaseView view, PageWords words) {

    List<TaskRow> rows() {
        Stream<TaskRow> records = view.access().isTeam()
                ? view.state().facts(OwnRecordAsked.class).map(this::row)
                : Stream.of();
        return Stream.concat(records, new TalksWanted(view, words).rows().stream())
                .toList();
    }

    private TaskRow row(OwnRecordAsked asked) {
        String name = view.inHand().name(asked.participant()).orElse(words.of("practice.somebody"));
        boolean late = asked.dueAt().isBefore(view.state().at());
        String step = asked.toSee() ? (asked.checked() ? "give" : "check") : "putRight";
        return new TaskRow(
                words.of("practice.ownRecord." + step, name),
                "/roundtable/cases/" + view.id() + path(asked),
                words.of("practice.ownRecord." + step + ".hint", words.day(asked.since())),
                words.of(late ? "practice.wasDue" : "practice.due", words.day(asked.dueAt())),
                late ? "red" : null);
    }

    private static String path(OwnRecordAsked asked) {
        if (!asked.toSee()) {
            return "/record/RecordDisputeAnswered?dispute=" + asked.asked();
        }
        return asked.checked()
                ? "/own-record/" + asked.asked()
                : "/record/SubjectAccessChecked?recordAsked=" + asked.asked();
    }
}
