package org.roundtable.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.roundtable.casefile.state.AnswerOwed;
import org.roundtable.casefile.state.Owing;
import org.roundtable.casework.CaseView;
import org.roundtable.casework.Labels;

/** Who is still owed an answer about what: the promises of a case that are not yet kept. */
record Promises(CaseView view, PageWords words, Clock clock) {

    List<TaskRow> rows() {
        Labels labels = words.labels(view);
        return view.state()
                .facts(AnswerOwed.class)
                .filter(owed -> owed.isStillOwed() && labels.knows(owed.about()))
                .sorted(Comparator.comparing(AnswerOwed::since).thenComparing(AnswerOwed::about))
                .map(owed -> row(owed, labels))
                .toList();
    }

    private TaskRow row(AnswerOwed owed, Labels labels) {
        Instant due = owed.dueAt();
        boolean late = due != null && due.isBefore(clock.instant());
        String status = due == null ? "" : words.of(late ? "practice.wasDue" : "practice.due", words.day(due));
        String about = (owed.why() == Owing.SETTLED ? "contributions=" : "decision=") + owed.about();
        return new TaskRow(
                words.of("practice.promise", labels.of(owed.participant()), labels.of(owed.about())),
                "/roundtable/cases/" + view.id() + "/record/FeedbackDrafted?" + about + "&to=" + owed.participant(),
                words.of("practice.promise." + owed.why().name()),
                status,
                late ? "red" : null);
    }
}
