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
                        .orElseGet(() -> words.orElse("case.draft." + draft.kind(), words.of("case.draft.status")));
    }

    /** Where it is gone on with. */
    static String path(KeptDraft draft) {
        String ofCase = "/roundtable/cases/" + draft.caseFile();
        return switch (draft.kind()) {
            case RowsForm.WRAP_UP -> ofCase + "/meetings/" + about(draft, "meeting") + "/wrap-up";
            case RowsForm.TOLD -> FeedbackPages.path(draft.caseFile(), about(draft, "feedback"));
            default ->
                draft.workItem() == null
                        ? ofCase + "/record/" + draft.kind() + "?draft=" + draft.id()
                        : "/roundtable/steps/" + draft.workItem();
        };
    }

    private static String about(KeptDraft draft, String thing) {
        return draft.values().getOrDefault(thing, List.of("")).get(0);
    }
}
