package org.roundtable.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Meetings.MeetingHeld;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.casework.EntryRefused;
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
class MeetingWrapUpPage {

    private final ReadingCase reading;
    private final EntryForms forms;
    private final PageWords words;

    MeetingWrapUpPage(ReadingCase reading, EntryForms forms, PageWords words) {
        this.reading = reading;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping("/wrap-up")
    ModelAndView show(
            Viewer viewer,
            @PathVariable String id,
            @PathVariable String meeting,
            @RequestParam(name = AfterRecording.RECORDED, required = false) @Nullable String recorded) {
        MeetingFrame frame = frame(viewer, id, meeting);
        ModelAndView page = page(frame, new MeetingWrapUp(frame, forms).begun(), List.of());
        page.addObject("saved", recorded != null);
        return page;
    }

    @PostMapping("/wrap-up")
    Object record(Viewer viewer, @PathVariable String id, @PathVariable String meeting, HttpServletRequest request) {
        MeetingFrame frame = frame(viewer, id, meeting);
        Sent sent = Sent.of(request);
        try {
            forms.recordAll(viewer, id, new MeetingWrapUp(frame, forms).rows(sent));
            return Redirect.to(frame.meeting().path() + "/wrap-up?" + AfterRecording.RECORDED + "=yes");
        } catch (EntryRefused refused) {
            ModelAndView again = page(frame, sent, refused.problems());
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
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
