package org.roundtable.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casework.CaseView;
import org.roundtable.casework.KeepingDrafts;
import org.roundtable.casework.KeptDraft;

/** What somebody began to write and has not sent, as a list: a worry first, and as urgent. */
final class DraftList {

    private final KeepingDrafts drafts;
    private final PageWords words;

    DraftList(KeepingDrafts drafts, PageWords words) {
        this.drafts = drafts;
        this.words = words;
    }

    /** Over all cases. */
    List<TaskRow> rows(Viewer viewer) {
        return drafts.of(viewer).stream()
                .map(mine -> row(mine.draft(), mine.caseTitle()))
                .toList();
    }

    /** Of one case. */
    List<TaskRow> rows(CaseView view) {
        return drafts.in(view).stream().map(draft -> row(draft, null)).toList();
    }

    private TaskRow row(KeptDraft draft, @Nullable String caseTitle) {
        String saved = words.of("case.draft.saved", words.moment(draft.savedAt()));
        return new TaskRow(
                title(draft),
                path(draft),
                caseTitle == null ? saved : caseTitle + " · " + saved,
                words.of(draft.isConcern() ? "case.draft.notSent" : "case.draft.status"),
                draft.isConcern() ? "red" : "grey");
    }

    private String title(KeptDraft draft) {
        return draft.isConcern()
                ? words.of("case.draft.worry")
                : EntryKinds.named(draft.kind())
                        .map(kind -> words.entries().title(kind))
                        .orElseGet(() -> words.of("case.draft.status"));
    }

    static String path(KeptDraft draft) {
        return draft.workItem() == null
                ? "/roundtable/cases/" + draft.caseFile() + "/record/" + draft.kind() + "?draft=" + draft.id()
                : "/roundtable/steps/" + draft.workItem();
    }
}
