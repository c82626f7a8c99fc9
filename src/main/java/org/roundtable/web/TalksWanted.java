package org.roundtable.web;

import java.util.List;
import org.roundtable.casefile.state.TalkWanted;
import org.roundtable.casework.CaseView;
import org.roundtable.casework.Labels;

/** Who asks to talk about how each side saw it: it stays until the group has looked back together. */
record TalksWanted(CaseView view, PageWords words) {

    List<TaskRow> rows() {
        return view.access().isTeam()
                ? view.state().facts(TalkWanted.class).map(this::row).toList()
                : List.of();
    }

    private TaskRow row(TalkWanted wanted) {
        Labels labels = words.labels(view);
        String about = wanted.about();
        return new TaskRow(
                words.of(
                        "practice.sides.wanted",
                        labels.of(wanted.participant()),
                        about != null && labels.knows(about) ? labels.of(about) : words.of("practice.sides.title")),
                "/roundtable/cases/" + view.id() + "/both-sides",
                words.of("practice.sides.wanted.hint", words.day(wanted.since())),
                "",
                null);
    }
}
