package org.roundtable.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.EntryKind.Field;
import org.roundtable.casework.CaseView;
import org.roundtable.casework.Draft;
import org.roundtable.casework.KeepingDrafts;
import org.roundtable.casework.KeptDraft;

/** The form of an entry that is finished later, or that was kept because it could not be saved. */
final class DraftForms {

    /** The name of the field with the id that the form is kept under, should it be. */
    static final String DRAFT = "entryDraft";

    /** The button that keeps a form for later. */
    static final String LATER = "entryLater";

    private static final Set<String> BESIDE_THE_QUESTIONS =
            Set.of(EntryForms.REPLACES, Draft.MODE, WhoseWords.FOR, Happened.FIELD);

    private final KeepingDrafts drafts;

    DraftForms(KeepingDrafts drafts) {
        this.drafts = drafts;
    }

    static boolean isForLater(Sent sent) {
        return sent.text(LATER).isPresent();
    }

    /** The id that a form would be kept under; nothing where somebody made one up that could be no id. */
    static Optional<String> id(Sent sent) {
        return sent.text(DRAFT).filter(id -> id.matches("[0-9a-f-]{36}"));
    }

    /** Keeps the answers of a form and nothing else that was sent; an empty form is not kept. */
    boolean keep(Viewer viewer, String caseFile, EntryKind kind, @Nullable String step, Sent sent) {
        Map<String, List<String>> answers = answers(kind, sent);
        Optional<String> id = id(sent);
        if (id.isEmpty()
                || answers.values().stream().allMatch(typed -> typed.stream().allMatch(String::isBlank))) {
            return false;
        }
        drafts.keep(viewer, id.get(), caseFile, kind.name(), step, answers);
        return true;
    }

    private static Map<String, List<String>> answers(EntryKind kind, Sent sent) {
        Set<String> asked = kind.fields().stream().map(Field::name).collect(Collectors.toSet());
        Map<String, List<String>> answers = new HashMap<>();
        sent.values().forEach((name, typed) -> {
            String field = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
            if (asked.contains(field) || BESIDE_THE_QUESTIONS.contains(field)) {
                answers.put(name, typed);
            }
        });
        return answers;
    }

    /** A draft that somebody chose to go on with. */
    Optional<KeptDraft> chosen(CaseView view, EntryKind kind, String id) {
        return of(view, kind).stream().filter(draft -> draft.id().equals(id)).findFirst();
    }

    /** The latest draft of such an entry at any time. */
    Optional<KeptDraft> latest(CaseView view, EntryKind kind) {
        return of(view, kind).stream()
                .filter(draft -> !draft.values().containsKey(EntryForms.REPLACES))
                .findFirst();
    }

    private List<KeptDraft> of(CaseView view, EntryKind kind) {
        return drafts.in(view).stream()
                .filter(draft -> draft.workItem() == null && draft.kind().equals(kind.name()))
                .toList();
    }

    /** The latest draft for a step. */
    Optional<KeptDraft> ofStep(CaseView view, String step) {
        return drafts.in(view).stream()
                .filter(draft -> step.equals(draft.workItem()))
                .findFirst();
    }

    static Sent filled(KeptDraft draft) {
        return new Sent(draft.values()).with(Map.of(DRAFT, draft.id()));
    }

    /** Records what a form sent; what was kept of it is kept no longer. */
    Entry recording(Viewer viewer, Sent sent, Supplier<Entry> act) {
        return id(sent).map(id -> drafts.recording(viewer, id, act)).orElseGet(act);
    }
}
