package org.roundtable.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casefile.entry.Meetings.AttendanceStatus;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.casefile.state.Participating;
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

/** A meeting before it begins, and a page made for use in the room: words in seconds, who is there with one tap, a worry at any time. */
@Controller
@RequestMapping("/roundtable/cases/{id}/meetings/{meeting}")
class MeetingPages {

    private static final EntryKind ATTENDED = EntryKinds.named("Attended").orElseThrow();
    private static final List<AttendanceStatus> TAPS = List.of(
            AttendanceStatus.CAME, AttendanceStatus.PART, AttendanceStatus.APOLOGIES, AttendanceStatus.ABSENT_UNKNOWN);

    private final ReadingCase reading;
    private final EntryForms forms;
    private final EntryFormView view;
    private final DraftForms drafts;
    private final PageWords words;
    private final Clock clock;

    MeetingPages(
            ReadingCase reading,
            EntryForms forms,
            EntryFormView view,
            DraftForms drafts,
            PageWords words,
            Clock clock) {
        this.reading = reading;
        this.forms = forms;
        this.view = view;
        this.drafts = drafts;
        this.words = words;
        this.clock = clock;
    }

    /** Somebody, and what can be said of their being there. */
    record There(String participant, String name, List<Tap> taps) {}

    /** One way of being there or not; the one that is so now is pressed. */
    record Tap(String value, String label, boolean now) {}

    @GetMapping
    ModelAndView prepare(Viewer viewer, @PathVariable String id, @PathVariable String meeting) {
        MeetingFrame frame = frame(viewer, id, meeting);
        MeetingNeeds needs = new MeetingNeeds(frame);
        ModelAndView page = frame.page("prepare");
        page.addObject("comers", needs.comers());
        page.addObject("support", needs.support());
        page.addObject("missing", needs.missing());
        page.addObject("noticed", needs.noticed());
        page.addObject("plan", plan(frame));
        page.addObject("planAnew", needs.planAnew());
        return page;
    }

    private List<SummaryRow> plan(MeetingFrame frame) {
        EntryText text = new EntryText(words, words.labels(frame.meeting().view()));
        return text.rows(frame.meeting().planned().body());
    }

    @GetMapping("/hold")
    ModelAndView hold(
            Viewer viewer,
            @PathVariable String id,
            @PathVariable String meeting,
            @RequestParam(name = AfterRecording.RECORDED, required = false) @Nullable String recorded,
            HttpServletRequest request) {
        MeetingFrame frame = frame(viewer, id, meeting);
        Optional<KeptDraft> kept = drafts.ofMeeting(frame.meeting().view(), meeting);
        Sent sent = kept.map(DraftForms::filled).orElseGet(() -> Sent.of(request));
        ModelAndView page = room(frame, sent, List.of());
        page.addObject("saved", recorded != null);
        return kept.map(draft -> view.withDraft(page, draft)).orElse(page);
    }

    @PostMapping("/hold")
    Object say(Viewer viewer, @PathVariable String id, @PathVariable String meeting, HttpServletRequest request) {
        MeetingFrame frame = frame(viewer, id, meeting);
        Sent sent = new MeetingSayings(frame, forms).whole(Sent.of(request));
        if (DraftForms.isForLater(sent)) {
            drafts.keep(viewer, id, MeetingSayings.KIND, null, sent);
            return Redirect.to("/roundtable/cases/" + id);
        }
        try {
            Entry entry = drafts.recording(viewer, sent, () -> forms.record(viewer, id, MeetingSayings.KIND, sent));
            forms.count(viewer, id, MeetingSayings.KIND, sent);
            return Redirect.to(
                    entry.body() instanceof ContributionMade said && said.aboutSafety()
                            ? AfterRecording.place(frame.meeting().view(), entry)
                            : frame.meeting().path() + "/hold" + kept(sent));
        } catch (EntryRefused refused) {
            return refused(room(frame, sent, refused.problems()));
        }
    }

    /** What was chosen once is chosen for the next as well; nothing of it is personal. */
    private static String kept(Sent sent) {
        StringBuilder kept = new StringBuilder("?" + AfterRecording.RECORDED + "=yes");
        Stream.of("form", "mayGoTo").forEach(name -> sent.text(name)
                .filter(value -> value.matches("[A-Z_]+"))
                .ifPresent(value -> kept.append("&").append(name).append("=").append(value)));
        return kept.toString();
    }

    @PostMapping("/attended")
    Object attended(Viewer viewer, @PathVariable String id, @PathVariable String meeting, HttpServletRequest request) {
        MeetingFrame frame = frame(viewer, id, meeting);
        Sent sent = new MeetingSayings(frame, forms).whole(Sent.of(request));
        try {
            forms.record(viewer, id, ATTENDED, attendance(sent).with(Map.of("meeting", meeting)));
            keepWords(viewer, id, sent);
            return Redirect.to(frame.meeting().path() + "/hold#there");
        } catch (EntryRefused refused) {
            return refused(room(frame, sent, refused.problems()));
        }
    }

    /** The tap says who and how in one. */
    private static Sent attendance(Sent sent) {
        String[] tap = sent.text("attendance").orElse("").split(" ", 2);
        return Sent.NOTHING.with(Map.of("participant", tap[0], "status", tap.length < 2 ? "" : tap[1]));
    }

    /** Whoever is in the middle of writing down what somebody says goes on with it after the tap. */
    private void keepWords(Viewer viewer, String id, Sent sent) {
        if (sent.text("words").or(() -> sent.text("participant")).isPresent()) {
            drafts.keep(viewer, id, MeetingSayings.KIND, null, sent);
        }
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private MeetingFrame frame(Viewer viewer, String id, String meeting) {
        return new MeetingFrame(MeetingShown.of(reading.of(viewer, id), meeting), words);
    }

    private ModelAndView room(MeetingFrame frame, Sent sent, List<Problem> problems) {
        MeetingSayings sayings = new MeetingSayings(frame, forms);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Happened.ZONE);
        EntryPage form = sayings.form(problems.isEmpty() ? sayings.begun(sent, today) : sent, problems);
        List<FormField> more = sayings.more(form);
        ModelAndView page = frame.page("hold");
        page.addObject("first", sayings.first(form));
        page.addObject("more", more);
        page.addObject("open", isOpen(more));
        page.addObject("usual", usual(more));
        page.addObject("errors", form.errors());
        page.addObject("draftId", form.draft());
        page.addObject("said", sayings.said());
        page.addObject("here", there(frame, frame.meeting().people()));
        page.addObject("others", there(frame, frame.meeting().others()));
        return page;
    }

    /** What has to be answered or put right is not folded away. */
    private static boolean isOpen(List<FormField> more) {
        return more.stream().anyMatch(field -> field.error() != null || !field.optional() && field.value() == null);
    }

    /** What was chosen of it, in the words of the answers; never what is only usual. */
    private String usual(List<FormField> more) {
        String chosen = more.stream()
                .filter(field -> field.isAnswered() && field.kind() != FieldKind.HIDDEN)
                .map(field -> words.orElse("meeting.usual." + field.name() + "." + field.value(), field.said()))
                .collect(Collectors.joining(" · "));
        return words.of("meeting.say.more", chosen);
    }

    private List<There> there(MeetingFrame frame, List<Participating> people) {
        return people.stream()
                .map(one -> new There(
                        one.participant(),
                        frame.name(one.participant()),
                        taps(frame.meeting().attended(one.participant()))))
                .toList();
    }

    private List<Tap> taps(@Nullable AttendanceStatus now) {
        return Arrays.stream(AttendanceStatus.values())
                .filter(status -> TAPS.contains(status) || status == now)
                .map(status -> new Tap(status.name(), words.choice(status), status == now))
                .toList();
    }
}
