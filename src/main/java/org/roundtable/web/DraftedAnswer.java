package org.roundtable.web;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Decisions.DecisionMade;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.casefile.state.AnswerOwed;
import org.roundtable.casework.CaseView;

/** "You said, we did, we could not, because", begun from what was said and decided: nothing is typed twice, and the writer checks it. */
record DraftedAnswer(CaseView view) {

    static final String KIND = "FeedbackDrafted";

    /** With the words it answers, what was decided and whom it is for, where nothing of it was typed yet. */
    Sent begun(EntryKind kind, Sent sent) {
        if (!kind.name().equals(KIND)
                || sent.text("youSaid").isPresent()
                || sent.text(EntryForms.REPLACES).isPresent()) {
            return sent;
        }
        List<ContributionMade> words = words(sent);
        Map<String, List<String>> values = new HashMap<>(sent.values());
        put(values, "contributions", words.stream().map(ContributionMade::id).toList());
        put(values, "youSaid", join(words.stream().map(ContributionMade::words).toList()));
        Set<String> to = new LinkedHashSet<>(sent.values().getOrDefault("to", List.of()));
        words.forEach(said -> to.add(said.participant()));
        put(values, "to", List.copyOf(to));
        decision(sent).ifPresent(made -> {
            put(values, "weDid", List.of(made.outcome()));
            put(values, "whyNot", join(because(made)));
        });
        return new Sent(values);
    }

    private static void put(Map<String, List<String>> values, String name, List<String> known) {
        if (!known.isEmpty()) {
            values.put(name, known);
        }
    }

    private static List<String> join(List<String> parts) {
        return parts.isEmpty() ? List.of() : List.of(String.join("\n", parts));
    }

    private static List<String> because(DecisionMade made) {
        @Nullable String why = made.notFollowedReason();
        return why == null || why.isBlank() ? List.of() : List.of(why);
    }

    /** Those that are named, else those that went into the decision, else those still owed an answer: only what the writer may see. */
    private List<ContributionMade> words(Sent sent) {
        Set<String> named = new LinkedHashSet<>(sent.values().getOrDefault("contributions", List.of()));
        Optional<String> decision = sent.text("decision");
        Set<String> owed = decision.isPresent() ? Set.of() : owed();
        return view.shown()
                .said(ContributionMade.class)
                .map(Said::body)
                .filter(said -> named.isEmpty()
                        ? owed.contains(said.id())
                                || decision.isPresent() && decision.get().equals(said.decision())
                        : named.contains(said.id()))
                .toList();
    }

    private Set<String> owed() {
        return view.state()
                .facts(AnswerOwed.class)
                .filter(AnswerOwed::isStillOwed)
                .map(AnswerOwed::about)
                .collect(Collectors.toSet());
    }

    private Optional<DecisionMade> decision(Sent sent) {
        return sent.text("decision")
                .flatMap(id -> view.shown().said(DecisionMade.class, id))
                .map(Said::body);
    }
}
