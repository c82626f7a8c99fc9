package org.roundtable.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.entry.People.LanguageChosen;
import org.roundtable.casefile.entry.People.SupportNeedsAsked;
import org.roundtable.casefile.state.Participating;
import org.roundtable.casework.CaseView;
import org.roundtable.participation.Side;

/** How the people with experience want to take part: in which language and form, with whose help. */
record TakingPartWishes(CaseView view, PageWords words) {

    private static final String PARTICIPANT = "participant";

    /**
     * What one of them said.
     *
     * @param hidden whether they were asked, and what they said is not shown to the reader
     * @param ask where to ask, while nobody has
     */
    record Wishes(String name, List<SummaryRow> rows, boolean hidden, @Nullable String ask) {}

    List<Wishes> all() {
        return view.state()
                .facts(Participating.class)
                .filter(one -> one.side() == Side.EXPERIENCE)
                .map(Participating::participant)
                .filter(id -> view.inHand().name(id).isPresent())
                .sorted(Comparator.comparing(this::name))
                .map(this::of)
                .toList();
    }

    private Wishes of(String participant) {
        List<SummaryRow> rows = new ArrayList<>();
        EntryText text = new EntryText(words, words.labels(view));
        view.shown()
                .said(LanguageChosen.class, participant)
                .ifPresent(said -> rows.addAll(text.rowsBut(PARTICIPANT, said.body())));
        view.shown()
                .said(SupportNeedsAsked.class, participant)
                .ifPresent(said -> rows.addAll(text.rowsBut(PARTICIPANT, said.body())));
        boolean asked =
                view.inHand().file().said(SupportNeedsAsked.class, participant).isPresent();
        boolean shown = view.shown().said(SupportNeedsAsked.class, participant).isPresent();
        String ask = "/roundtable/cases/" + view.id() + "/record/SupportNeedsAsked?participant=" + participant;
        return new Wishes(name(participant), rows, asked && !shown, asked ? null : ask);
    }

    private String name(String participant) {
        return view.inHand().name(participant).orElse("");
    }
}
