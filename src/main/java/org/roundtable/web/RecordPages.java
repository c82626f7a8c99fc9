package org.roundtable.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casefile.RevisionConflict;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.OwnRecord.RecordDisputed;
import org.roundtable.casefile.entry.OwnRecord.SubjectAccessAsked;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.casework.CaseView;
import org.roundtable.casework.EntryRefused;
import org.roundtable.casework.KeptDraft;
import org.roundtable.casework.Problem;
import org.roundtable.casework.ReadingCase;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Recording anything at any time, in two clicks; and saying anew what was said before. */
@Controller
@RequestMapping("/roundtable/cases/{id}/record")
class RecordPages implements CheckedForm {

    /** Made on pages of their own, because they need more than an entry. */
    private static final Set<String> ELSEWHERE = Set.of("ParticipantAdded", "TalkNeededFirst", "LooseEndExplained");

    /** Where safety stands among the topics: first. */
    static final List<String> TOPICS = List.of(
            "Safeguarding",
            "Voice",
            "Meetings",
            "Decisions",
            "Feedbacks",
            "Agreements",
            "People",
            "Including",
            "AnyTime",
            "SteppingBack",
            "Working",
            "Judging",
            "Opening",
            "Tuning",
            "Endings",
            "Confidentiality",
            "OwnRecord");

    private final ReadingCase reading;
    private final EntryForms forms;
    private final EntryFormView view;
    private final DraftForms drafts;
    private final PageWords words;

    RecordPages(ReadingCase reading, EntryForms forms, EntryFormView view, DraftForms drafts, PageWords words) {
        this.drafts = drafts;
        this.reading = reading;
        this.forms = forms;
        this.view = view;
        this.words = words;
    }

    /** A topic with what can be recorded of it. */
    record Topic(String title, List<Offer> offers) {}

    /** Something that can be recorded: what it is called and what it is for. */
    record Offer(String title, String what, String path) {}

    static boolean isOffered(EntryKind kind) {
        return kind.declaration().anytime() && !ELSEWHERE.contains(kind.name());
    }

    @GetMapping
    String choose(Viewer viewer, @PathVariable String id, Model model) {
        CaseView shown = reading.of(viewer, id);
        List<EntryKind> offered = EntryKinds.all().stream()
                .filter(kind -> isOffered(kind) && shown.access().mayRecord(kind) && !answersNothing(shown, kind))
                .toList();
        model.addAttribute("id", id);
        model.addAttribute("caseTitle", shown.inHand().title());
        model.addAttribute("mostUsed", mostUsed(shown, offered));
        model.addAttribute("topics", topics(id, offered));
        return "roundtable/record";
    }

    private List<Offer> mostUsed(CaseView shown, List<EntryKind> offered) {
        return MostUsed.in(new WhereWeAre(shown, words).now()).stream()
                .flatMap(name -> EntryKinds.named(name).filter(offered::contains).stream())
                .map(kind -> offer(shown.id(), kind))
                .toList();
    }

    /** A worry stands on top of the page, and not among the topics again. */
    private List<Topic> topics(String id, List<EntryKind> offered) {
        List<Topic> topics = new ArrayList<>();
        for (String topic : TOPICS) {
            List<Offer> offers = offered.stream()
                    .filter(kind ->
                            Story.topic(kind).equals(topic) && !kind.name().equals(AfterRecording.WORRY))
                    .map(kind -> offer(id, kind))
                    .sorted(Comparator.comparing(Offer::title))
                    .toList();
            if (!offers.isEmpty()) {
                topics.add(new Topic(words.orElse("topic." + topic, topic), offers));
            }
        }
        return topics;
    }

    private Offer offer(String id, EntryKind kind) {
        String what = words.entries().what(kind);
        return new Offer(
                words.entries().title(kind),
                what == null ? "" : what,
                "/roundtable/cases/" + id + "/record/" + kind.name());
    }

    /** Empty, with what the address names filled in, or with the entry that is to be revised. */
    @GetMapping("/{kind}")
    ModelAndView form(
            Viewer viewer,
            @PathVariable String id,
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable String replaces,
            @RequestParam(name = AfterRecording.RECORDED, required = false) @Nullable String recorded,
            @RequestParam(required = false) @Nullable String draft,
            HttpServletRequest request) {
        CaseView shown = reading.of(viewer, id);
        EntryKind of = offered(shown, kind);
        if (answersNothing(shown, of)) {
            return new ModelAndView(Redirect.to(back(shown) + "/record"));
        }
        Optional<KeptDraft> kept = draft != null
                ? drafts.chosen(shown, of, draft)
                : request.getParameterMap().isEmpty() ? drafts.latest(shown, of) : Optional.empty();
        if (kept.isPresent()) {
            return view.withDraft(page(shown, of, DraftForms.filled(kept.get()), List.of()), kept.get());
        }
        Sent sent = replaces == null ? Sent.of(request) : SentEntry.of(standing(shown, of, replaces));
        ModelAndView page = page(shown, of, new FromTheRecord(shown).begun(of, withWords(shown, of, sent)), List.of());
        return recorded == null ? page : afterRecording(page, shown, recorded);
    }

    @PostMapping("/{kind}")
    Object record(Viewer viewer, @PathVariable String id, @PathVariable String kind, HttpServletRequest request) {
        CaseView shown = reading.of(viewer, id);
        EntryKind of = offered(shown, kind);
        Sent sent = Sent.of(request);
        if (DraftForms.isForLater(sent)) {
            drafts.keep(viewer, id, of, null, sent);
            return Redirect.to(back(shown));
        }
        return of.declaration().joint()
                ? toCheck(shown, of, sent)
                : save(shown, of, sent, drafts.atOnce(viewer, sent)).orElseThrow();
    }

    private Object toCheck(CaseView shown, EntryKind of, Sent sent) {
        Viewer viewer = shown.access().viewer();
        List<Problem> problems = forms.problems(viewer, shown.id(), of, sent);
        return problems.isEmpty()
                ? Redirect.to(drafts.toCheck(viewer, shown.id(), of, null, sent))
                : refused(shown, of, sent, problems);
    }

    @Override
    public boolean holds(KeptDraft draft) {
        return draft.workItem() == null
                && EntryKinds.named(draft.kind())
                        .filter(kind -> kind.declaration().joint())
                        .isPresent();
    }

    @Override
    public CheckedWords check(CaseView shown, KeptDraft draft) {
        EntryPage form = form(shown, offered(shown, draft.kind()), DraftForms.filled(draft), List.of());
        CheckedWords.Rows rows = new CheckedWords.Rows(words, field -> DraftList.path(draft) + "#" + field.focusId());
        return CheckedWords.of(form.title(), List.of(), rows.of(form.answers()));
    }

    @Override
    public Optional<Object> save(CaseView shown, KeptDraft draft) {
        EntryKind of = offered(shown, draft.kind());
        Sent sent = DraftForms.filled(draft);
        Optional<Newer> newer = Newer.than(sent, shown, of);
        return newer.isPresent()
                ? newer.map(it -> conflict(shown, of, sent, it))
                : save(shown, of, sent, drafts.once(shown.access().viewer(), draft));
    }

    private Optional<Object> save(CaseView shown, EntryKind of, Sent sent, DraftForms.Saving saving) {
        Viewer viewer = shown.access().viewer();
        try {
            Optional<Entry> saved = saving.of(() -> forms.record(viewer, shown.id(), of, sent));
            saved.ifPresent(entry -> forms.count(viewer, shown.id(), of, sent));
            return saved.map(entry -> Redirect.to(AfterRecording.place(shown, entry)));
        } catch (EntryRefused refused) {
            return Optional.of(refused(shown, of, sent, refused.problems()));
        } catch (RevisionConflict conflict) {
            return Optional.of(conflict(shown, of, sent, Newer.of(conflict)));
        }
    }

    private ModelAndView refused(CaseView shown, EntryKind of, Sent sent, List<Problem> problems) {
        ModelAndView again = page(shown, of, sent, problems);
        again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return again;
    }

    private ModelAndView conflict(CaseView shown, EntryKind of, Sent sent, Newer newer) {
        Sent anew = newer.replacedBy(sent);
        drafts.keep(shown.access().viewer(), shown.id(), of, null, anew);
        return view.afterConflict(page(shown, of, anew, List.of()), shown, newer);
    }

    /** A worry that rests on somebody's words begins with them: nothing is typed twice, and no words are in an address. */
    private static Sent withWords(CaseView shown, EntryKind kind, Sent sent) {
        Optional<ContributionMade> said = sent.text("contribution")
                .flatMap(id -> shown.shown().said(ContributionMade.class, id))
                .map(Said::body);
        boolean begins = kind.name().equals(AfterRecording.WORRY)
                && said.isPresent()
                && sent.text("whatHappened").isEmpty();
        return begins ? sent.with(Map.of("whatHappened", said.get().words())) : sent;
    }

    /** The way back, for whoever does not want to pass on a worry now: there it says that their words were saved. */
    private static ModelAndView afterRecording(ModelAndView page, CaseView shown, String recorded) {
        String back = "/roundtable/cases/" + shown.id() + "?" + AfterRecording.RECORDED + "=" + recorded;
        page.addObject("back", back);
        page.addObject("afterRecording", true);
        return page;
    }

    private static EntryKind offered(CaseView shown, String kind) {
        return EntryKinds.named(kind)
                .filter(of -> isOffered(of) && shown.access().mayRecord(of))
                .orElseThrow(NotForYou::new);
    }

    /** Whether it answers what people ask about their record where nobody has asked: its form would have nothing to choose from. */
    private static boolean answersNothing(CaseView shown, EntryKind kind) {
        List<String> key = List.of(kind.declaration().key());
        return key.contains("recordAsked")
                        && shown.shown()
                                .said(SubjectAccessAsked.class)
                                .findAny()
                                .isEmpty()
                || key.contains("dispute")
                        && shown.shown().said(RecordDisputed.class).findAny().isEmpty();
    }

    private static Entry standing(CaseView shown, EntryKind kind, String name) {
        return shown.shown()
                .said(kind.type())
                .map(Said::entry)
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow(NotForYou::new);
    }

    private ModelAndView page(CaseView shown, EntryKind kind, Sent sent, List<Problem> problems) {
        return view.of(form(shown, kind, sent, problems), shown, back(shown) + "/record/" + kind.name(), back(shown));
    }

    private EntryPage form(CaseView shown, EntryKind kind, Sent sent, List<Problem> problems) {
        boolean revises = sent.text(EntryForms.REPLACES).isPresent();
        Set<String> known = revises ? Set.of(kind.declaration().key()) : Set.of();
        return forms.page(shown, kind, sent, known, problems, words.locale());
    }

    private static String back(CaseView shown) {
        return "/roundtable/cases/" + shown.id();
    }
}
