package org.roundtable.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.roundtable.access.Viewer;
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

    /** The id of a form that is shown: as it was sent, else a new one. */
    static String idOf(Sent sent) {
        return id(sent).orElseGet(() -> UUID.randomUUID().toString());
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

    /**
     * Keeps what is to be looked over as a whole before it is saved, with since when the form is open.
     *
     * @return where it is looked over
     */
    String toCheck(Viewer viewer, String caseFile, EntryKind kind, @Nullable String step, Sent sent) {
        Map<String, List<String>> answers = answers(kind, sent);
        List.of(EntryForms.BEGUN, EntryForms.FILLED)
                .forEach(name -> sent.text(name).ifPresent(value -> answers.put(name, List.of(value))));
        String id = idOf(sent);
        drafts.keep(viewer, id, caseFile, kind.name(), step, answers);
        return CheckPages.path(caseFile, id);
    }

    /** Keeps a form with several rows under its own name; an empty one is not kept. */
    boolean keepRows(Viewer viewer, String caseFile, RowsForm form, Sent sent) {
        Map<String, List<String>> answers = form.answers(sent);
        Optional<String> id = id(sent);
        if (id.isEmpty() || answers.values().stream().flatMap(List::stream).allMatch(String::isBlank)) {
            return false;
        }
        drafts.keep(viewer, id.get(), caseFile, form.name(), null, form.kept(answers));
        return true;
    }

    /** Keeps a form with several rows until it is looked over as a whole; tells where that is done. */
    String rowsToCheck(Viewer viewer, String caseFile, RowsForm form, Sent sent) {
        String id = idOf(sent);
        drafts.keep(viewer, id, caseFile, form.name(), null, form.kept(form.answers(sent)));
        return CheckPages.path(caseFile, id);
    }

    /** The latest draft of a form with several rows about the same thing. */
    Optional<KeptDraft> ofRows(CaseView view, RowsForm form) {
        return drafts.in(view).stream().filter(form::isOf).findFirst();
    }

    /** One of the viewer's own, in a case. */
    Optional<KeptDraft> find(Viewer viewer, String caseFile, String id) {
        return drafts.find(viewer, id).filter(draft -> draft.caseFile().equals(caseFile));
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

    /** The latest words of a meeting that were not sent. */
    Optional<KeptDraft> ofMeeting(CaseView view, String meeting) {
        return of(view, MeetingSayings.KIND).stream()
                .filter(draft ->
                        draft.values().getOrDefault("meeting", List.of()).contains(meeting))
                .findFirst();
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
    <T> T recording(Viewer viewer, Sent sent, Supplier<T> act) {
        return id(sent).map(id -> drafts.recording(viewer, id, act)).orElseGet(act);
    }

    /** How what a form sent is saved: nothing where what was looked over is there no longer. */
    interface Saving {

        <T> Optional<T> of(Supplier<T> act);
    }

    /** As it comes from the form. */
    Saving atOnce(Viewer viewer, Sent sent) {
        return new Saving() {
            @Override
            public <T> Optional<T> of(Supplier<T> act) {
                return Optional.of(recording(viewer, sent, act));
            }
        };
    }

    /** As it was looked over, however often it is sent. */
    Saving once(Viewer viewer, KeptDraft draft) {
        return new Saving() {
            @Override
            public <T> Optional<T> of(Supplier<T> act) {
                return drafts.recordingOnce(viewer, draft.id(), act);
            }
        };
    }
}
