package org.roundtable.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.CaseFileStatus;
import org.roundtable.casefile.entry.Opening.CaseOpened;
import org.roundtable.casefile.entry.People.WhatMattersSaid;
import org.roundtable.casework.CaseView;
import org.roundtable.casework.Covering;
import org.roundtable.casework.Labels;
import org.roundtable.casework.NewSince;
import org.roundtable.casework.Notices;
import org.roundtable.casework.ReadingCase;
import org.roundtable.casework.WhoLooked;
import org.roundtable.participation.Phase;
import org.roundtable.rules.RuleBook;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A case as a story: what matters to the person on top, then where we are and what comes next, then what happened. */
@Controller
class CasePage {

    private final ReadingCase reading;
    private final PageWords words;
    private final StepWords steps;
    private final RuleBook rules;
    private final NextForms forms;
    private final DraftList drafts;
    private final NewSince news;
    private final Covering covering;
    private final Notices notices;
    private final Clock clock;

    CasePage(
            ReadingCase reading,
            PageWords words,
            StepWords steps,
            RuleBook rules,
            NextForms forms,
            DraftList drafts,
            NewSince news,
            Covering covering,
            Notices notices,
            Clock clock) {
        this.drafts = drafts;
        this.reading = reading;
        this.news = news;
        this.covering = covering;
        this.notices = notices;
        this.words = words;
        this.steps = steps;
        this.rules = rules;
        this.forms = forms;
        this.clock = clock;
    }

    /** Somebody's own words under their name. */
    record OwnWords(String words, String by) {}

    @GetMapping("/roundtable/cases/{id}")
    String show(
            Viewer viewer,
            @PathVariable String id,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(required = false) @Nullable String topic,
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable String phase,
            @RequestParam(name = AfterRecording.RECORDED, required = false) @Nullable String recorded,
            Model model) {
        CaseView view = reading.of(viewer, id);
        Story story = new Story(view, words, covering.in(view), news.look(view));
        notices.seenIn(view);
        head(view, model);
        model.addAttribute("saved", new AfterRecording(words).saved(view, story, recorded));
        model.addAttribute("drafts", drafts.rows(view));
        model.addAttribute("wishes", new TakingPartWishes(view, words).all());
        model.addAttribute("mayMap", view.access().isStaff() || view.access().isManager());
        model.addAttribute("who", new WhoIsWho(view, words).rows());
        model.addAttribute("phases", new WhereWeAre(view, words).rows());
        model.addAttribute("steps", steps(view));
        model.addAttribute("meetings", new MeetingList(view, words).rows());
        model.addAttribute("promises", new Promises(view, words, clock).rows());
        model.addAttribute("talks", new PeopleAsk(view, words).rows());
        flags(view, story, model);
        tell(view, story, StoryFilter.of(topic, person, phase), Math.max(1, page), model);
        return "roundtable/case";
    }

    private void head(CaseView view, Model model) {
        CaseOpened opened = view.inHand()
                .file()
                .latest(CaseOpened.class)
                .map(said -> said.body())
                .orElse(null);
        model.addAttribute("id", view.id());
        model.addAttribute("caseTitle", view.inHand().title());
        model.addAttribute("purpose", opened == null ? null : opened.purpose());
        model.addAttribute("closed", view.inHand().header().status() == CaseFileStatus.CLOSED);
        model.addAttribute("phase", words.choice(new WhereWeAre(view, words).now()));
        model.addAttribute("isTeam", view.access().isTeam());
        model.addAttribute("mayAddPeople", view.access().mayHandOver());
        model.addAttribute("mayAsk", WhoLooked.isFor(view.access()));
        model.addAttribute("matters", matters(view));
        model.addAttribute("mattersHidden", isSaid(view) && matters(view).isEmpty());
    }

    /** What is on file is not asked for again by whoever may not read it. */
    private static boolean isSaid(CaseView view) {
        return view.inHand().file().said(WhatMattersSaid.class).findAny().isPresent();
    }

    private List<OwnWords> matters(CaseView view) {
        return view.shown()
                .said(WhatMattersSaid.class)
                .map(said -> new OwnWords(
                        said.body().words(),
                        words.of(
                                "practice.matters",
                                view.inHand().name(said.body().participant()).orElse(words.of("practice.somebody")))))
                .toList();
    }

    private List<TaskRow> steps(CaseView view) {
        Labels labels = words.labels(view);
        List<TaskRow> rows = view.steps().stream()
                .map(step -> steps.withHands(step, steps.row(step, steps.hint(step, labels, steps.who(step)))))
                .toList();
        return steps.toldApart(view.steps(), rows);
    }

    private void flags(CaseView view, Story story, Model model) {
        FlagCards cards = new FlagCards(view, story, words, forms, rules);
        model.addAttribute("safety", cards.groups(view.flags().safety()));
        model.addAttribute("flags", cards.groups(view.flags().others()));
        model.addAttribute("more", view.flags().more());
        model.addAttribute("practice", cards.practice(view.practice()));
    }

    private void tell(CaseView view, Story story, StoryFilter filter, int page, Model model) {
        model.addAttribute("story", story.items(filter, page));
        model.addAttribute("current", page);
        model.addAttribute("last", story.pages(filter));
        model.addAttribute("filter", filter);
        model.addAttribute("storyPath", "/roundtable/cases/" + view.id() + filter.query());
        model.addAttribute(
                "topics",
                story.topics().stream()
                        .map(name -> FieldChoice.of(name, words.orElse("topic." + name, name)))
                        .toList());
        model.addAttribute(
                "persons",
                view.inHand().people().entrySet().stream()
                        .map(one -> FieldChoice.of(one.getKey(), one.getValue().name()))
                        .sorted(Comparator.comparing(FieldChoice::label))
                        .toList());
        model.addAttribute(
                "runs",
                Arrays.stream(Phase.values())
                        .map(phase -> FieldChoice.of(phase.name(), words.choice(phase)))
                        .toList());
    }
}
