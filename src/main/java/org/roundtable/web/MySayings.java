package org.roundtable.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Voice.AttachmentAdded;
import org.roundtable.casefile.entry.Voice.ContributionMade;

/** What one person said, each with what came of it: so that nobody has to ask. */
record MySayings(MyCase mine, MyAnswers answers) {

    /** The latest first, one page of them. */
    OnePage<SaidAndDone> all(int page) {
        return OnePage.of(said().toList(), page).map(this::of);
    }

    /** Answers to this person that belong to none of their words. */
    OnePage<ToldAnswer> otherAnswers(int page) {
        List<WhatCameOfIt> mySayings = said().map(this::cameOf).toList();
        return OnePage.of(
                        answers.told().stream()
                                .filter(answer -> mySayings.stream().noneMatch(said -> said.isAnsweredBy(answer)))
                                .toList(),
                        page)
                .map(answers::of);
    }

    private Stream<Said<ContributionMade>> said() {
        return mine.shown()
                .said(ContributionMade.class)
                .filter(said -> said.body().participant().equals(mine.me()))
                .sorted(Comparator.<Said<ContributionMade>>comparingLong(Said::seq)
                        .reversed());
    }

    private WhatCameOfIt cameOf(Said<ContributionMade> said) {
        return new WhatCameOfIt(mine, answers, said.body());
    }

    private SaidAndDone of(Said<ContributionMade> said) {
        WhatCameOfIt cameOf = cameOf(said);
        MyWords words = mine.words();
        WhatCameOfIt.Standing standing = cameOf.standing();
        CheckingMyWords checking = new CheckingMyWords(mine, said);
        return new SaidAndDone(
                mine.youSaid(said.entry()),
                said.body().words(),
                words.of(
                        "said.when",
                        words.day(said.firstAt()),
                        words.choice(said.body().mayGoTo())),
                words.of("said.status." + standing),
                standing.colour(),
                checking.checked(),
                checking.ownWords(),
                checking.links(),
                cameOf.news(),
                cameOf.told().stream().map(answers::of).toList(),
                actions(said));
    }

    private List<PageLink> actions(Said<ContributionMade> said) {
        String id = said.body().id();
        Stream<PageLink> forms = Stream.of("SharingPermitted", "WordsWithdrawn")
                .map(kind -> mine.words().link(kind, "contribution", id));
        PageLink add = new PageLink(mine.words().of("attach.add"), MyAttachmentPages.addTo(id));
        Stream<PageLink> attached = mine.shown()
                .said(AttachmentAdded.class)
                .map(Said::body)
                .filter(added -> added.contribution().equals(id))
                .map(added -> new PageLink(
                        mine.words().of("attach.open", added.description()), MyAttachmentPages.path(added.id())));
        return Stream.of(attached, Stream.of(add), forms)
                .flatMap(links -> links)
                .toList();
    }
}
