package org.roundtable.web;

import java.util.ArrayList;
import java.util.List;
import org.roundtable.access.NotForYou;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Agreements.AgreementDrafted;
import org.roundtable.casefile.entry.Decisions.DecisionAsked;
import org.roundtable.casefile.entry.Feedbacks.FeedbackDrafted;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.casefile.entry.Voice.NeedRaised;
import org.roundtable.casefile.entry.Working.TaskShared;
import org.roundtable.casework.Labels;

/** The things that the form of somebody taking part is about, to be read before they answer. */
record MyThings(MyCase mine) {

    /** @throws NotForYou when it is about something that is not theirs to see or to answer */
    List<ShownAbove> above(PersonForm form, Sent sent) {
        List<ShownAbove> above = new ArrayList<>();
        form.carried().forEach(thing -> sent.text(thing).ifPresent(id -> above.add(of(thing, id))));
        if (form.kind().name().equals("NeedsListConfirmed")) {
            above.add(ShownAbove.list(
                    words("needs"),
                    null,
                    mine.all(NeedRaised.class).map(NeedRaised::statement).toList()));
        }
        return above;
    }

    private ShownAbove of(String thing, String id) {
        return switch (thing) {
            case "agreement" -> agreement(mine.one(AgreementDrafted.class, id));
            case "feedback" -> answer(mine.one(FeedbackDrafted.class, id));
            case "contribution" ->
                saying(mine.shown().said(ContributionMade.class, id).orElseThrow(NotForYou::new));
            case "decision" -> decision(mine.one(DecisionAsked.class, id));
            case "task" ->
                ShownAbove.of(words("task"), mine.one(TaskShared.class, id).what());
            case "need" ->
                ShownAbove.of(words("need"), mine.one(NeedRaised.class, id).statement());
            default -> other(thing, id);
        };
    }

    private ShownAbove agreement(AgreementDrafted draft) {
        return ShownAbove.of(mine.words().choice(draft.kind()), draft.text());
    }

    private ShownAbove answer(FeedbackDrafted answer) {
        MyAnswers answers = new MyAnswers(mine);
        if (!answers.told().contains(answer)) {
            throw new NotForYou();
        }
        return new ShownAbove(words("answer"), null, List.of(), answers.of(answer));
    }

    private ShownAbove saying(Said<ContributionMade> said) {
        if (!said.body().participant().equals(mine.me())) {
            throw new NotForYou();
        }
        String heading = mine.writer(said.entry()).isPresent() ? mine.youSaid(said.entry()) : words("contribution");
        return ShownAbove.of(heading, said.body().words());
    }

    private ShownAbove decision(DecisionAsked asked) {
        MyDecision decision = new MyDecisions(mine).of(asked);
        return ShownAbove.list(words("decision"), decision.question(), decision.options());
    }

    private ShownAbove other(String thing, String id) {
        Labels labels = mine.labels();
        return ShownAbove.of(labels.knows(id) ? labels.of(id) : words("other"), null);
    }

    private String words(String thing) {
        return mine.words().of("about." + thing);
    }
}
