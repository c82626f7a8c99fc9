package org.roundtable.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.RevisionConflict;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Meetings.MeetingHeld;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.casework.CaseView;
import org.roundtable.casework.EntryRefused;
import org.roundtable.casework.KeptDraft;
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

/** The end of a meeting, done with the group: one form and one act, then who is told, who says how it was, and a note to copy. */
@Controller
@RequestMapping("/roundtable/cases/{id}/meetings/{meeting}")
class MeetingWrapUpPage implements CheckedForm {

    private final ReadingCase reading;
    private final EntryForms forms;
    private final EntryFormView view;
    private final DraftForms drafts;
    private final PageWords words;

    MeetingWrapUpPage(ReadingCase reading, EntryForms forms, EntryFormView view, DraftForms drafts, PageWords words) {
        this.reading = reading;
        this.forms = forms;
        this.view = view;
        this.drafts = drafts;
        this.words = words;
    }

    @GetMapping("/wrap-up")
    ModelAndView show(
            Viewer viewer,
            @PathVariable String id,
            @PathVariable String meeting,
            @RequestParam(name = AfterRecording.RECORDED, required = false) @Nullable String recorded) {
        MeetingFrame frame = frame(viewer, id, meeting);
        Optional<KeptDraft> kept = drafts.ofRows(frame.meeting().view(), MeetingWrapUp.kept(meeting));
        Sent sent = kept.map(DraftForms::filled)
                .orElseGet(() ->
                        frame.meeting().held().isPresent() ? Sent.NOTHING : new MeetingWrapUp(frame, forms).begun());
        ModelAndView page = page(frame, sent, List.of());
        page.addObject("saved", recorded != null);
        return kept.map(draft -> view.withDraft(page, draft)).orElse(page);
    }

    @PostMapping("/wrap-up")
    Object record(Viewer viewer, @PathVariable String id, @PathVariable String meeting, HttpServletRequest request) {
        MeetingFrame frame = frame(viewer, id, meeting);
        Sent sent = Sent.of(request);
        RowsForm kept = MeetingWrapUp.kept(meeting);
        if (DraftForms.isForLater(sent)) {
            drafts.keepRows(viewer, id, kept, sent);
            return Redirect.to("/roundtable/cases/" + id);
        }
        MeetingWrapUp wrapUp = new MeetingWrapUp(frame, forms);
        Optional<Newer> newer = wrapUp.newer(sent);
        if (newer.isPresent()) {
            return conflict(frame, sent, newer.get());
        }
        Map<String, EntryForms.Row> rows = wrapUp.rows(sent);
        List<Problem> problems = forms.rowProblems(viewer, id, rows);
        return problems.isEmpty() && !rows.isEmpty()
                ? Redirect.to(drafts.rowsToCheck(viewer, id, kept, sent))
                : refused(frame, sent, problems);
    }

    @Override
    public boolean holds(KeptDraft draft) {
        return draft.kind().equals(RowsForm.WRAP_UP);
    }

    @Override
    public CheckedWords check(CaseView shown, KeptDraft draft) {
        MeetingFrame frame = frame(shown, draft);
        Sent sent = DraftForms.filled(draft);
        return new CheckedWords(
                frame.words().labels(shown).of(frame.meeting().id()),
                new MeetingWrapUp(frame, forms)
                        .toCheck(
                                sent,
                                new CheckedWords.Rows(words, field -> DraftList.path(draft) + "#" + field.focusId())));
    }

    @Override
    public Optional<Object> save(CaseView shown, KeptDraft draft) {
        Viewer viewer = shown.access().viewer();
        MeetingFrame frame = frame(shown, draft);
        Sent sent = DraftForms.filled(draft);
        MeetingWrapUp wrapUp = new MeetingWrapUp(frame, forms);
        Optional<Newer> newer = wrapUp.newer(sent);
        if (newer.isPresent()) {
            return newer.map(it -> conflict(frame, sent, it));
        }
        Map<String, EntryForms.Row> rows = wrapUp.rows(sent);
        try {
            var saved = drafts.once(viewer, draft).of(() -> forms.recordAll(viewer, shown.id(), rows));
            saved.ifPresent(all -> forms.countAll(viewer, shown.id(), rows));
            return saved.map(
                    all -> Redirect.to(frame.meeting().path() + "/wrap-up?" + AfterRecording.RECORDED + "=yes"));
        } catch (EntryRefused refused) {
            return Optional.of(refused(frame, sent, refused.problems()));
        } catch (RevisionConflict conflict) {
            return Optional.of(conflict(frame, sent, Newer.of(conflict)));
        }
    }

    private ModelAndView refused(MeetingFrame frame, Sent sent, List<Problem> problems) {
        ModelAndView again = page(frame, sent, problems);
        again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return again;
    }

    private ModelAndView conflict(MeetingFrame frame, Sent sent, Newer newer) {
        CaseView shown = frame.meeting().view();
        Sent anew = MeetingWrapUp.replacing(sent, newer);
        drafts.keepRows(
                shown.access().viewer(),
                shown.id(),
                MeetingWrapUp.kept(frame.meeting().id()),
                anew);
        return view.afterConflict(page(frame, anew, List.of()), shown, newer);
    }

    private MeetingFrame frame(CaseView shown, KeptDraft draft) {
        String meeting = draft.values().getOrDefault("meeting", List.of("")).get(0);
        return new MeetingFrame(MeetingShown.of(shown, meeting), words);
    }

    /** The whole meeting as one text: what was planned, who came, what was said, what came of it. */
    @GetMapping("/note")
    ModelAndView note(Viewer viewer, @PathVariable String id, @PathVariable String meeting) {
        MeetingFrame frame = frame(viewer, id, meeting);
        ModelAndView page = new ModelAndView("roundtable/note");
        page.addObject("id", id);
        page.addObject("caseTitle", frame.meeting().view().inHand().title());
        page.addObject("noteTitle", words.of("meeting.note.title"));
        page.addObject("text", text(frame));
        return page;
    }

    private MeetingFrame frame(Viewer viewer, String id, String meeting) {
        return new MeetingFrame(MeetingShown.of(reading.of(viewer, id), meeting), words);
    }

    private ModelAndView page(MeetingFrame frame, Sent sent, List<Problem> problems) {
        MeetingWrapUp wrapUp = new MeetingWrapUp(frame, forms);
        MeetingAfterwards afterwards = new MeetingAfterwards(frame);
        List<FormField> held = wrapUp.held(sent, problems);
        List<MeetingWrapUp.Asked> promises = wrapUp.promises(sent, problems);
        List<FormField> next = wrapUp.next(sent, problems);
        ModelAndView page = frame.page("wrap-up");
        page.addObject("held", held);
        page.addObject("promises", promises);
        page.addObject("next", next);
        page.addObject("errors", errors(held, promises, next));
        page.addObject(
                "replaces",
                sent.in(MeetingWrapUp.HELD).text(EntryForms.REPLACES).orElse(null));
        page.addObject("draftId", DraftForms.idOf(sent));
        page.addObject(
                "was", frame.meeting().held().map(said -> rows(frame, said)).orElse(List.of()));
        page.addObject("toDecide", afterwards.toDecide());
        page.addObject("newDecision", frame.meeting().form("DecisionAsked", ""));
        page.addObject("toTell", afterwards.toTell());
        page.addObject("toRate", afterwards.toRate());
        return page;
    }

    private static List<FormError> errors(
            List<FormField> held, List<MeetingWrapUp.Asked> promises, List<FormField> next) {
        List<FormField> all = new ArrayList<>(held);
        promises.forEach(promise -> all.addAll(promise.fields()));
        all.addAll(next);
        return FormError.in(all);
    }

    private List<SummaryRow> rows(MeetingFrame frame, Said<MeetingHeld> held) {
        return new EntryText(words, words.labels(frame.meeting().view())).rows(held.body());
    }

    private String text(MeetingFrame frame) {
        MeetingShown meeting = frame.meeting();
        List<String> lines = new ArrayList<>();
        lines.add(words.labels(meeting.view()).of(meeting.id()) + ", " + words.moment(meeting.startsAt()));
        EntryText text = new EntryText(words, words.labels(meeting.view()));
        Stream.concat(
                        text.rows(meeting.planned().body()).stream(),
                        meeting.held().stream().flatMap(held -> rows(frame, held).stream()))
                .map(row -> row.label() + " " + row.value())
                .distinct()
                .forEach(lines::add);
        List<Said<ContributionMade>> said = new ArrayList<>(meeting.said());
        java.util.Collections.reverse(said);
        if (!said.isEmpty()) {
            lines.add(words.of("meeting.note.said"));
            said.forEach(one -> lines.add(words.of(
                    "meeting.note.saying",
                    frame.name(one.body().participant()),
                    one.body().words())));
        }
        new MeetingAfterwards(frame).promised().forEach(lines::add);
        return String.join("\n", lines);
    }
}
