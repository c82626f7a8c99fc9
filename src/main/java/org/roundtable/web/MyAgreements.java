package org.roundtable.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Agreements.AgreementDrafted;
import org.roundtable.casefile.entry.Agreements.AgreementSigned;
import org.roundtable.casefile.state.AgreementStanding;

/** The agreements of one person, as they stand. */
record MyAgreements(MyCase mine) {

    List<MyAgreement> all() {
        return mine.all(AgreementDrafted.class)
                .filter(draft -> draft.signatories().contains(mine.me()))
                .filter(draft ->
                        standing(draft).filter(AgreementStanding::ended).isEmpty())
                .map(this::of)
                .toList();
    }

    private Optional<AgreementStanding> standing(AgreementDrafted draft) {
        return mine.facts(AgreementStanding.class)
                .filter(standing -> standing.agreement().equals(draft.id()))
                .findFirst();
    }

    private Optional<Said<AgreementSigned>> answer(AgreementDrafted draft, String participant) {
        return mine.shown().said(AgreementSigned.class, draft.id() + "+" + draft.version() + "+" + participant);
    }

    private MyAgreement of(AgreementDrafted draft) {
        List<SummaryRow> signatories = draft.signatories().stream()
                .map(who -> SummaryRow.of(mine.name(who), answered(draft, who)))
                .sorted(Comparator.comparing(SummaryRow::label))
                .toList();
        return new MyAgreement(
                mine.words().choice(draft.kind()), draft.text(), news(draft), signatories, actions(draft));
    }

    private String answered(AgreementDrafted draft, String participant) {
        return answer(draft, participant)
                .map(said -> mine.words()
                        .of("agreement." + said.body().answer(), mine.words().day(said.happenedAt())))
                .orElse(mine.words().of("agreement.not-yet"));
    }

    private List<String> news(AgreementDrafted draft) {
        List<String> news = new ArrayList<>();
        standing(draft).ifPresent(standing -> {
            Integer inForce = standing.inForce();
            boolean counts = inForce != null && inForce == draft.version();
            boolean earlier = inForce != null && !counts;
            news.add(mine.words()
                    .of(counts ? "agreement.counts" : earlier ? "agreement.new-version" : "agreement.open"));
        });
        Optional.ofNullable(draft.reviewOn())
                .ifPresent(day -> news.add(
                        mine.words().of("agreement.review", mine.words().day(day))));
        return news;
    }

    private List<PageLink> actions(AgreementDrafted draft) {
        List<PageLink> actions = new ArrayList<>();
        if (answer(draft, mine.me()).isEmpty()) {
            actions.add(mine.words().link("AgreementSigned", "agreement", draft.id()));
        }
        actions.add(mine.words().link("RevisionAsked", "agreement", draft.id()));
        return actions;
    }
}
