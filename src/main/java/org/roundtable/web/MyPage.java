package org.roundtable.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Opening.CaseClosed;
import org.roundtable.casefile.entry.Opening.PhaseStarted;
import org.roundtable.casefile.entry.Opening.Role;
import org.roundtable.casefile.entry.People.WhatMattersSaid;
import org.roundtable.casefile.state.Participating;
import org.roundtable.casework.Notices;
import org.roundtable.host.HostUsers;
import org.roundtable.participation.PartyType;
import org.roundtable.participation.Phase;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of somebody taking part: what waits for them, where we are, what they said and what came of it. */
@Controller
class MyPage {

    /** What would help is asked for in the frame of every page, this one too. */
    private static final List<String> MORE = List.of(
            "GoalProposed",
            "NeedRaised",
            "BarrierNoted",
            "TensionRaised",
            "LanguageChosen",
            "SubjectAccessAsked",
            "RecordDisputed");

    private final OwnCases mine;
    private final HostUsers users;
    private final Notices notices;

    MyPage(OwnCases mine, HostUsers users, Notices notices) {
        this.notices = notices;
        this.mine = mine;
        this.users = users;
    }

    @GetMapping({"/roundtable/me", "/roundtable/me/"})
    ModelAndView page(Viewer viewer, @RequestParam(name = "page", defaultValue = "1") int wanted) {
        MyCase my = mine.of(viewer);
        int page = Math.max(1, wanted);
        MySayings sayings = new MySayings(my, new MyAnswers(my));
        OnePage<SaidAndDone> said = sayings.all(page);
        OnePage<ToldAnswer> others = sayings.otherAnswers(page);
        OnePage<MyDecision> decisions = new MyDecisions(my).all(page);
        return new ModelAndView("roundtable/me/page")
                .addObject("current", page)
                .addObject(
                        "last",
                        Stream.of(said, others, decisions)
                                .mapToInt(OnePage::last)
                                .max()
                                .orElse(1))
                .addObject("news", notices.newsFor(viewer))
                .addObject("waiting", new MyWaiting(my).all())
                .addObject("where", where(my))
                .addObject("meetings", new MyMeetings(my).coming())
                .addObject("said", said.shown())
                .addObject("answers", others.shown())
                .addObject("decisions", decisions.shown())
                .addObject("agreements", new MyAgreements(my).all())
                .addObject("matters", matters(my).orElse(null))
                .addObject("people", people(my))
                .addObject("others", others(my))
                .addObject("mayAskWhoLooked", my.view().access().hasExperience())
                .addObject("comeBack", my.myStepBack().isPresent())
                .addObject("shownAbove", true)
                .addObject("more", more(my));
    }

    private static List<String> where(MyCase my) {
        if (my.shown().latest(CaseClosed.class).isPresent()) {
            return List.of(my.words().of("where.closed"));
        }
        Phase phase = my.shown()
                .latest(PhaseStarted.class)
                .map(run -> run.body().phase())
                .orElse(Phase.PREPARATION);
        return Stream.of("where.", "next.")
                .map(key -> my.words().of(key + phase))
                .toList();
    }

    private static Optional<String> matters(MyCase my) {
        return my.shown().said(WhatMattersSaid.class, my.me()).map(Said::body).map(WhatMattersSaid::words);
    }

    /** With the safeguarding lead, so that nobody has to ask who that is. */
    private List<SummaryRow> people(MyCase my) {
        Stream<SummaryRow> lead = my
                .holder(Role.SAFEGUARDING_LEAD)
                .flatMap(users::named)
                .map(user -> SummaryRow.of(user.displayName(), my.words().choice(PartyType.SAFEGUARDING_LEAD)))
                .stream();
        return Stream.concat(inTheWork(my), lead).toList();
    }

    private static Stream<SummaryRow> inTheWork(MyCase my) {
        return my.names().entrySet().stream()
                .map(person -> SummaryRow.of(
                        person.getValue(),
                        my.participating(person.getKey())
                                .map(Participating::partyType)
                                .map(my.words()::choice)
                                .orElse("")));
    }

    private static String others(MyCase my) {
        long others = my.unnamed();
        return others == 0 ? "" : my.words().of(others == 1 ? "people.one-more" : "people.more", others);
    }

    private static List<PageLink> more(MyCase my) {
        return MORE.stream()
                .map(kind -> new PageLink(my.words().entries().title(kind(kind)), "/roundtable/me/" + kind))
                .toList();
    }

    private static EntryKind kind(String name) {
        return EntryKinds.named(name).orElseThrow();
    }
}
