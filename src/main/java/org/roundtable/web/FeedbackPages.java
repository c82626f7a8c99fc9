package org.roundtable.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Feedbacks.FeedbackDrafted;
import org.roundtable.casefile.entry.Feedbacks.FeedbackGiven;
import org.roundtable.casefile.entry.People.CommunicationNeed;
import org.roundtable.casework.CaseView;
import org.roundtable.casework.EntryRefused;
import org.roundtable.casework.KeptDraft;
import org.roundtable.casework.Labels;
import org.roundtable.casework.Problem;
import org.roundtable.casework.ReadingCase;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An answer, and everybody who is told it: several at once, each in the form that they asked for, as one act. */
@Controller
@RequestMapping("/roundtable/cases/{id}/feedback/{feedback}")
class FeedbackPages implements CheckedForm {

    private static final EntryKind GIVEN = EntryKinds.named("FeedbackGiven").orElseThrow();
    private static final Set<String> KNOWN = Set.of("feedback", "participant");

    private final ReadingCase reading;
    private final EntryForms forms;
    private final EntryFormView view;
    private final DraftForms drafts;
    private final PageWords words;

    FeedbackPages(ReadingCase reading, EntryForms forms, EntryFormView view, DraftForms drafts, PageWords words) {
        this.reading = reading;
        this.forms = forms;
        this.view = view;
        this.drafts = drafts;
        this.words = words;
    }

    /** Somebody who is to be told: how they want it, whether they were, a letter for them, and what is asked about the telling. */
    record ToTell(String name, String wish, @Nullable String told, String letter, List<FormField> fields) {}

    @GetMapping
    ModelAndView show(
            Viewer viewer,
            @PathVariable String id,
            @PathVariable String feedback,
            @RequestParam(name = AfterRecording.RECORDED, required = false) @Nullable String recorded) {
        CaseView shown = reading.of(viewer, id);
        Optional<KeptDraft> kept = drafts.ofRows(shown, kept(answer(shown, feedback)));
        ModelAndView page = page(shown, feedback, kept.map(DraftForms::filled).orElse(Sent.NOTHING), List.of());
        page.addObject("saved", recorded != null);
        page.addObject(
                "written", shown.inHand().file().named(String.valueOf(recorded)).isPresent());
        return kept.map(draft -> view.withDraft(page, draft)).orElse(page);
    }

    @PostMapping
    Object told(Viewer viewer, @PathVariable String id, @PathVariable String feedback, HttpServletRequest request) {
        CaseView shown = reading.of(viewer, id);
        Sent sent = Sent.of(request);
        FeedbackDrafted answer = answer(shown, feedback);
        if (DraftForms.isForLater(sent)) {
            drafts.keepRows(viewer, id, kept(answer), sent);
            return Redirect.to("/roundtable/cases/" + id);
        }
        Map<String, EntryForms.Row> rows = rows(answer, sent);
        if (rows.isEmpty()) {
            return refused(page(shown, feedback, sent, List.of()).addObject("nobody", true));
        }
        List<Problem> problems = forms.rowProblems(viewer, id, rows);
        return problems.isEmpty()
                ? Redirect.to(drafts.rowsToCheck(viewer, id, kept(answer), sent))
                : refused(page(shown, feedback, sent, problems));
    }

    /** What of it is kept for later. */
    static RowsForm kept(FeedbackDrafted answer) {
        return new RowsForm(RowsForm.TOLD, "feedback", answer.id(), answer.to());
    }

    @Override
    public boolean holds(KeptDraft draft) {
        return draft.kind().equals(RowsForm.TOLD);
    }

    @Override
    public CheckedWords check(CaseView shown, KeptDraft draft) {
        Sent sent = DraftForms.filled(draft);
        FeedbackDrafted answer = answer(shown, about(draft));
        CheckedWords.Rows rows = new CheckedWords.Rows(words, field -> DraftList.path(draft) + "#" + field.focusId());
        List<CheckedWords.Part> parts = new ArrayList<>();
        rows(answer, sent).keySet().forEach(one -> {
            ToTell who = toTell(shown, answer, one, sent, List.of());
            parts.add(new CheckedWords.Part(who.name(), rows.of(who.fields())));
        });
        return new CheckedWords(words.of("meeting.told.title"), parts);
    }

    @Override
    public Optional<Object> save(CaseView shown, KeptDraft draft) {
        Viewer viewer = shown.access().viewer();
        Sent sent = DraftForms.filled(draft);
        Map<String, EntryForms.Row> rows = rows(answer(shown, about(draft)), sent);
        try {
            var saved = drafts.once(viewer, draft).of(() -> forms.recordAll(viewer, shown.id(), rows));
            saved.ifPresent(all -> forms.countAll(viewer, shown.id(), rows));
            return saved.map(
                    all -> Redirect.to(path(shown.id(), about(draft)) + "?" + AfterRecording.RECORDED + "=yes"));
        } catch (EntryRefused refused) {
            return Optional.of(refused(page(shown, about(draft), sent, refused.problems())));
        }
    }

    private static String about(KeptDraft draft) {
        return draft.values().getOrDefault("feedback", List.of("")).get(0);
    }

    static String path(String caseFile, String feedback) {
        return "/roundtable/cases/" + caseFile + "/feedback/" + feedback;
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    /** Whoever was told has a way chosen by which they were; the others are left as they are. */
    private static Map<String, EntryForms.Row> rows(FeedbackDrafted answer, Sent sent) {
        Map<String, EntryForms.Row> rows = new LinkedHashMap<>();
        for (String participant : answer.to()) {
            Sent row = sent.in(participant);
            if (row.text("channel").isPresent()) {
                rows.put(participant, new EntryForms.Row(GIVEN, known(answer, participant, row)));
            }
        }
        return rows;
    }

    private static Sent known(FeedbackDrafted answer, String participant, Sent row) {
        return row.with(Map.of("feedback", answer.id(), "participant", participant));
    }

    static FeedbackDrafted answer(CaseView view, String feedback) {
        if (!view.access().isStaff()) {
            throw new NotForYou();
        }
        return view.shown()
                .said(FeedbackDrafted.class, feedback)
                .map(Said::body)
                .orElseThrow(NotForYou::new);
    }

    private ModelAndView page(CaseView view, String feedback, Sent sent, List<Problem> problems) {
        FeedbackDrafted answer = answer(view, feedback);
        List<ToTell> people = new ArrayList<>();
        Labels labels = words.labels(view);
        answer.to().stream()
                .filter(labels::knows)
                .forEach(one -> people.add(toTell(view, answer, one, sent, problems)));
        ModelAndView page = new ModelAndView("roundtable/feedback");
        page.addObject("id", view.id());
        page.addObject("caseTitle", view.inHand().title());
        page.addObject("action", path(view.id(), feedback));
        page.addObject("rows", new EntryText(words, labels).rows(answer));
        page.addObject("people", people);
        page.addObject("draftId", DraftForms.idOf(sent));
        page.addObject("errors", errors(people, problems));
        return page;
    }

    /** An answer that says no without a reason cannot be told: that is said on top, once. */
    private List<FormError> errors(List<ToTell> people, List<Problem> problems) {
        List<FormError> errors = new ArrayList<>();
        problems.stream()
                .filter(problem -> problem.field().endsWith(".whyNot"))
                .limit(1)
                .forEach(problem -> errors.add(new FormError(null, words.of(problem.message(), ""))));
        people.forEach(one -> errors.addAll(FormError.in(one.fields())));
        return errors;
    }

    private ToTell toTell(CaseView view, FeedbackDrafted answer, String one, Sent sent, List<Problem> problems) {
        ToldHow how = new ToldHow(view, words);
        Sent row = known(answer, one, sent.in(one));
        Sent begun = row.values().containsKey("formats") ? row : with(row, how.needs(one));
        List<FormField> fields =
                forms.fields(view, one, new EntryForms.Row(GIVEN, begun), KNOWN, problems, words.locale()).stream()
                        .filter(field -> field.kind() != FieldKind.HIDDEN)
                        .map(FormField::asOptional)
                        .toList();
        return new ToTell(
                words.labels(view).of(one),
                how.wish(one),
                view.shown()
                        .said(FeedbackGiven.class, answer.id() + "+" + one)
                        .map(said -> words.of("meeting.told.already", words.day(said.happenedAt())))
                        .orElse(null),
                "/roundtable/cases/" + view.id() + "/print/letter/" + answer.id() + "/" + one,
                fields);
    }

    private static Sent with(Sent row, Set<CommunicationNeed> needs) {
        Map<String, List<String>> values = new java.util.HashMap<>(row.values());
        values.put("formats", needs.stream().map(CommunicationNeed::name).toList());
        return new Sent(values);
    }
}
