package org.roundtable.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casework.CaseView;
import org.roundtable.casework.EntryRefused;
import org.roundtable.casework.KeptDraft;
import org.roundtable.casework.Labels;
import org.roundtable.casework.Problem;
import org.roundtable.casework.ReadingCase;
import org.roundtable.process.ChangedMeanwhile;
import org.roundtable.process.StepAlreadyDone;
import org.roundtable.process.WorkItem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A step: what it is for, what good looks like, and a short form. */
@Controller
@RequestMapping("/roundtable/steps/{step}")
class StepPages implements CheckedForm {

    private final ReadingCase reading;
    private final EntryForms forms;
    private final EntryFormView view;
    private final DraftForms drafts;
    private final StepWords steps;
    private final PageWords words;

    StepPages(
            ReadingCase reading,
            EntryForms forms,
            EntryFormView view,
            DraftForms drafts,
            StepWords steps,
            PageWords words) {
        this.drafts = drafts;
        this.reading = reading;
        this.forms = forms;
        this.view = view;
        this.steps = steps;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(Viewer viewer, @PathVariable String step) {
        WorkItem item = reading.step(viewer, step);
        CaseView shown = reading.of(viewer, item.caseFile());
        Optional<KeptDraft> kept = drafts.ofStep(shown, step);
        Sent sent = kept.map(DraftForms::filled)
                .orElseGet(() -> new FromTheRecord(shown).begun(kind(item), Sent.NOTHING.with(known(item))))
                .with(known(item));
        ModelAndView page = item.isOpen() ? page(shown, item, sent, List.of()) : done(shown, item, sent);
        return kept.map(draft -> view.withDraft(page, draft)).orElse(page);
    }

    @PostMapping
    Object complete(Viewer viewer, @PathVariable String step, HttpServletRequest request) {
        WorkItem item = reading.step(viewer, step);
        CaseView shown = reading.of(viewer, item.caseFile());
        Sent sent = Sent.of(request).with(known(item));
        if (DraftForms.isForLater(sent)) {
            drafts.keep(viewer, item.caseFile(), kind(item), step, sent);
            return Redirect.to(back(shown));
        }
        return kind(item).declaration().joint() && item.isOpen()
                ? toCheck(shown, item, sent)
                : save(shown, item, sent, drafts.atOnce(viewer, sent)).orElseThrow();
    }

    private Object toCheck(CaseView shown, WorkItem item, Sent sent) {
        Viewer viewer = shown.access().viewer();
        List<Problem> problems = forms.problems(viewer, item.caseFile(), kind(item), sent);
        return problems.isEmpty()
                ? Redirect.to(drafts.toCheck(viewer, item.caseFile(), kind(item), item.id(), sent))
                : refused(shown, item, sent, problems);
    }

    @Override
    public boolean holds(KeptDraft draft) {
        return draft.workItem() != null
                && EntryKinds.named(draft.kind())
                        .filter(kind -> kind.declaration().joint())
                        .isPresent();
    }

    @Override
    public CheckedWords check(CaseView shown, KeptDraft draft) {
        WorkItem item = step(shown, draft);
        Sent sent = DraftForms.filled(draft).with(known(item));
        EntryPage form = forms.page(shown, kind(item), sent, known(item).keySet(), List.of(), words.locale());
        CheckedWords.Rows rows = new CheckedWords.Rows(words, field -> DraftList.path(draft) + "#" + field.focusId());
        return CheckedWords.of(form.title(), about(shown, item), rows.of(form.answers()));
    }

    @Override
    public Optional<Object> save(CaseView shown, KeptDraft draft) {
        WorkItem item = step(shown, draft);
        Sent sent = DraftForms.filled(draft).with(known(item));
        return save(shown, item, sent, drafts.once(shown.access().viewer(), draft));
    }

    private WorkItem step(CaseView shown, KeptDraft draft) {
        return reading.step(shown.access().viewer(), Objects.requireNonNull(draft.workItem()));
    }

    private Optional<Object> save(CaseView shown, WorkItem item, Sent sent, DraftForms.Saving saving) {
        Viewer viewer = shown.access().viewer();
        EntryKind kind = kind(item);
        try {
            Optional<Entry> saved = saving.of(() -> forms.complete(viewer, item.caseFile(), item.id(), kind, sent));
            saved.ifPresent(entry -> forms.count(viewer, item.caseFile(), kind, sent));
            return saved.map(entry -> Redirect.to(isCase(shown) ? AfterRecording.place(shown, entry) : back(shown)));
        } catch (EntryRefused refused) {
            return Optional.of(refused(shown, item, sent, refused.problems()));
        } catch (StepAlreadyDone | ChangedMeanwhile others) {
            drafts.keep(viewer, item.caseFile(), kind, item.id(), sent);
            return Optional.of(done(shown, reading.step(viewer, item.id()), sent));
        }
    }

    private ModelAndView refused(CaseView shown, WorkItem item, Sent sent, List<Problem> problems) {
        ModelAndView again = page(shown, item, sent, problems);
        again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return again;
    }

    private ModelAndView page(CaseView shown, WorkItem item, Sent sent, List<Problem> problems) {
        EntryPage form = forms.page(shown, kind(item), sent, known(item).keySet(), problems, words.locale());
        ModelAndView page = view.of(form, shown, "/roundtable/steps/" + item.id(), back(shown));
        page.setViewName("roundtable/step");
        page.addObject("step", steps.row(item, steps.who(item)));
        page.addObject("good", steps.good(item));
        page.addObject("about", about(shown, item));
        page.addObject("meeting", new MeetingList(shown, words).of(item).orElse(null));
        page.addObject("mayDo", shown.access().mayRecord(kind(item)));
        page.addObject("hands", steps.hands(item));
        page.addObject("mine", item.taken() != null && isMine(shown, item.taken()));
        page.addObject("share", "/roundtable/steps/" + item.id());
        page.addObject("later", item.concern() == null ? "/roundtable/steps/" + item.id() + "/later" : null);
        return page;
    }

    private static boolean isMine(CaseView shown, WorkItem.Taken taken) {
        String user = shown.access().viewer().user();
        return taken.by().equals(user) || taken.givenBy().equals(user);
    }

    /** Somebody was faster: who, when, and what was typed; it can still be recorded as something new. */
    private ModelAndView done(CaseView shown, WorkItem item, Sent sent) {
        EntryKind kind = kind(item);
        boolean offered = RecordPages.isOffered(kind) && shown.access().mayRecord(kind);
        String path = "/roundtable/cases/" + shown.id() + "/record/" + kind.name();
        EntryPage form = forms.page(shown, kind, sent, known(item).keySet(), List.of(), words.locale());
        ModelAndView page = view.of(form, shown, path, back(shown));
        page.setViewName("roundtable/step-done");
        page.setStatus(HttpStatus.CONFLICT);
        page.addObject("step", steps.row(item, null));
        page.addObject("who", words.user(item.doneBy()));
        page.addObject("when", item.doneAt() == null ? "" : words.moment(item.doneAt()));
        page.addObject(
                "offered",
                offered
                        && sent.values().keySet().stream()
                                .anyMatch(name -> !known(item).containsKey(name)));
        return page;
    }

    /** What the step knows already and the form does not ask: only what its kind has a place for. */
    private static Map<String, String> known(WorkItem item) {
        Map<String, String> known = new TreeMap<>();
        item.about().forEach((name, value) -> kind(item).field(name).ifPresent(field -> known.put(name, value)));
        return known;
    }

    private List<SummaryRow> about(CaseView shown, WorkItem item) {
        Labels labels = words.labels(shown);
        EntryKind kind = kind(item);
        List<SummaryRow> rows = new ArrayList<>();
        known(item).forEach((name, value) -> {
            if (labels.knows(value)) {
                rows.add(SummaryRow.of(words.entries().question(kind, name), labels.of(value)));
            }
        });
        return rows;
    }

    private static EntryKind kind(WorkItem item) {
        return EntryKinds.named(item.entryKind()).orElseThrow(NotForYou::new);
    }

    private static String back(CaseView shown) {
        return isCase(shown) ? "/roundtable/cases/" + shown.id() : "/roundtable/work";
    }

    private static boolean isCase(CaseView shown) {
        return shown.inHand().header().organisation() != null;
    }
}
